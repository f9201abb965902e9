import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { DossierRow } from '../dossier-story';
import type { JudgedCheck } from '../eligibility/judge-checks';
import { backTo } from './back-to';
import { processChange } from './process-change';
import type { ProcessCampaign } from './process-facts';

export interface TakeUpInput {
  readonly reason: string;
  /** The posting that ended before the fall goes on counting, as when the entry was made in error; else it is posted again. */
  readonly keepPosting: boolean;
}

/**
 * Takes up a fallen dossier once its cause is gone (void, repaired, renewed): it goes back to the district's review, for what was
 * reviewed has changed, and one that was recommended has to be recommended anew.
 */
export function takeUpDossier(
  row: DossierRow,
  input: TakeUpInput,
  facts: { readonly campaign: ProcessCampaign; readonly checks: readonly JudgedCheck[] },
  context: CommandContext,
): Result<ChangeDraft> {
  const { number: at, standing, falls } = row.body;
  if (standing !== 'fallen') return refuse('process-not-fallen', {}, { at });
  const still = facts.checks.find(({ final }) => final === 'not-met' || final === 'veto');
  if (still)
    return refuse('process-still-fallen', { title: still.title, words: still.words }, { at, rule: still.rule });
  const reason = input.reason.trim();
  if (reason === '') return refuse('process-reason-missing', { act: '恢复办理' }, { at });
  const taken = { takenUpAt: context.now, takenUpBy: context.officerId, reason: reason.slice(0, 300) };
  const body = {
    ...row.body,
    ...(input.keepPosting ? { stage: 'review' as const } : backTo(row.body, 'review', '依据发生变化')),
    standing: 'open' as const,
    recommended: null,
    rank: null,
    falls: falls.map(fall => (fall.takenUpAt === '' ? { ...fall, ...taken } : fall)),
  };
  const told = {
    command: 'dossier.take-up',
    words: `恢复办理${input.keepPosting ? '，原公示继续有效' : ''}：${reason}`.slice(0, 400),
  };
  return ok(processChange({ id: row.id, body: row.body }, body, told, facts.campaign, context));
}
