import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { DossierStage } from '../dossier';
import { dossierStandings } from '../dossier';
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

/** Not recommended, or taken back by the applicant, with a reason. It stays and is counted nowhere. */
export function endDossier(
  row: DossierRow,
  input: { readonly as: 'declined' | 'withdrawn'; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { number: at, standing, recommended } = row.body;
  const title = dossierStandings[input.as];
  if (standing !== 'open' && standing !== 'fallen')
    return refuse('process-ended', { standing: dossierStandings[standing] }, { at });
  const reason = input.reason.trim();
  if (reason === '') return refuse('process-reason-missing', { act: title }, { at });
  const sent = recommended === null ? '' : '（已推荐，须同时函告市主管部门）';
  const told = { command: 'dossier.end', words: `${title}${sent}：${reason}`.slice(0, 400) };
  return ok(dossierDraft(row, { standing: input.as, rank: null }, told, context));
}

/**
 * A dossier that was withdrawn or declined goes on where it stood, with a reason; what was broken off stays broken off, and one
 * that was recommended has to be recommended anew.
 */
export function resumeDossier(
  row: DossierRow,
  input: { readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { number: at, standing, stage } = row.body;
  if (standing !== 'withdrawn' && standing !== 'declined') return refuse('process-not-ended', {}, { at });
  const reason = input.reason.trim();
  if (reason === '') return refuse('process-reason-missing', { act: '恢复办理' }, { at });
  const told = { command: 'dossier.resume', words: `恢复办理：${reason}`.slice(0, 400) };
  const again = stage === 'recommended' ? { stage: 'approved' as const, recommended: null } : {};
  return ok(dossierDraft(row, { standing: 'open', ...again }, told, context));
}
