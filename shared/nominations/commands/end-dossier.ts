import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { dossierDraft, type DossierRow } from '../dossier-story';
import { mayEdit } from './may-edit';
import { twinRefusal, type DossiersOfYear } from './new-dossier';

/** The applicant takes it back. It is kept and counted nowhere. */
export function withdrawDossier(row: DossierRow, reason: string, context: CommandContext): Result<ChangeDraft> {
  return end(row, 'withdrawn', '撤回', reason, context);
}

/** The district does not recommend it. It is kept with the reason. */
export function declineDossier(row: DossierRow, reason: string, context: CommandContext): Result<ChangeDraft> {
  return end(row, 'declined', '不予推荐', reason, context);
}

function end(
  row: DossierRow,
  standing: 'withdrawn' | 'declined',
  what: string,
  reason: string,
  context: CommandContext,
): Result<ChangeDraft> {
  const closed = mayEdit(row);
  if (closed) return closed;
  if (reason.trim() === '') return refuse('dossier-reason-missing', { what }, { at: row.body.number });
  const words = `${what}：${reason.trim()}`;
  return ok(dossierDraft(row, { standing, rank: null }, { command: `dossiers.${standing}`, words }, context));
}

/**
 * Taken up again where it stopped, unless another dossier has come in for the same since. One that had fallen back is fallen
 * again until its cause is gone (`takeUpDossier`); a recommendation does not come back by itself.
 */
export function resumeDossier(
  facts: DossiersOfYear,
  row: DossierRow,
  reason: string,
  context: CommandContext,
): Result<ChangeDraft> {
  if (row.body.standing !== 'withdrawn' && row.body.standing !== 'declined')
    return refuse('dossier-not-ended', {}, { at: row.body.number });
  if (reason.trim() === '') return refuse('dossier-reason-missing', { what: '恢复' }, { at: row.body.number });
  const twin = twinRefusal(facts, row.body, row.id, true);
  if (twin) return twin;
  const words = `恢复申报：${reason.trim()}`;
  const fallen = row.body.falls.some(({ takenUpAt }) => takenUpAt === '');
  return ok(
    dossierDraft(row, { standing: fallen ? 'fallen' : 'open' }, { command: 'dossiers.resume', words }, context),
  );
}
