import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Posting } from '../dossier';
import { dossierDraft, type DossierRow } from '../dossier-story';
import { currentPosting } from '../posting-counts';
import { mustGoOn } from './must-go-on';

/** A posting that was torn down, hung in the wrong place or with wrong words counts no longer; another can be hung. */
export function breakOffPosting(
  row: DossierRow,
  input: { readonly level: Posting['level']; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const at = row.body.number;
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  const posting = currentPosting(row.body, input.level);
  if (!posting) return refuse('process-posting-none', {}, { at });
  if (posting.closedOn !== '') return refuse('process-posting-closed', { day: posting.closedOn }, { at });
  const waiting = posting.objections.filter(({ upheld }) => upheld === null).length;
  if (waiting > 0) return refuse('process-objections-open', { count: waiting }, { at });
  const reason = input.reason.trim();
  if (reason === '') return refuse('process-reason-missing', { act: '中止公示' }, { at });
  const voided = `中止：${reason}`.slice(0, 300);
  const postings = row.body.postings.map(each => (each.id === posting.id ? { ...each, voided } : each));
  const told = { command: 'dossier.break-off', words: `中止公示：${reason}`.slice(0, 400) };
  return ok(dossierDraft(row, { postings }, told, context));
}
