import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { DossierStage } from '../dossier';
import { stageNeeds, stageOrder, stageTitle } from '../dossier-stages';
import { dossierDraft, type DossierRow } from '../dossier-story';
import { backTo } from './back-to';
import { mustGoOn } from './must-go-on';

/** Back to an earlier stage of its chain, with a reason; what was said and posted from there on counts no longer. */
export function returnDossier(
  row: DossierRow,
  input: { readonly to: DossierStage; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { number: at, category, stage } = row.body;
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  if (stageNeeds[category][input.to] !== 'needed' || stageOrder(input.to) >= stageOrder(stage))
    return refuse('process-not-earlier', { stage: stageTitle(category, input.to) }, { at });
  const reason = input.reason.trim();
  if (reason === '') return refuse('process-reason-missing', { act: '退回' }, { at });
  const told = { command: 'dossier.return', words: `退回“${stageTitle(category, input.to)}”：${reason}`.slice(0, 400) };
  return ok(dossierDraft(row, backTo(row.body, input.to, reason), told, context));
}
