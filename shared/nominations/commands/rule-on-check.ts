import type { Attachment } from '../../attachments/attachment';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { dossierDraft, type DossierRow } from '../dossier-story';
import { checkVerdicts, type EligibilityCheck } from '../eligibility-facts';
import { mayEdit } from './may-edit';

export interface RulingInput {
  readonly verdict: 'met' | 'not-met';
  readonly reason: string;
  readonly attachments: readonly Attachment[];
}

/** An officer's ruling on what the registers leave open. A 一票否决 or a plain 不符合 is the registers' and is put right there. */
export function ruleOnCheck(
  row: DossierRow,
  check: Pick<EligibilityCheck, 'id' | 'title' | 'verdict' | 'words'>,
  input: RulingInput,
  context: CommandContext,
): Result<ChangeDraft> {
  const closed = mayEdit(row);
  if (closed) return closed;
  if (check.verdict !== 'unclear')
    return refuse(
      'dossier-check-not-open',
      { title: check.title, verdict: checkVerdicts[check.verdict] },
      { at: row.body.number },
    );
  const reason = input.reason.trim();
  if (reason === '') return refuse('dossier-reason-missing', { what: '认定' }, { at: row.body.number });
  const ruling = {
    check: check.id,
    about: check.words,
    verdict: input.verdict,
    reason: reason.slice(0, 500),
    by: context.officerId,
    at: context.now,
    attachments: [...input.attachments],
  };
  const words = `认定“${check.title}”为${checkVerdicts[input.verdict]}`;
  const rulings = [...row.body.rulings, ruling];
  return ok(dossierDraft(row, { rulings }, { command: 'dossiers.rule', words }, context));
}
