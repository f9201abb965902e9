import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Posting } from '../dossier';
import type { DossierRow } from '../dossier-story';
import { currentPosting } from '../posting-counts';
import { mustGoOn } from './must-go-on';
import { joinDrafts, processChange } from './process-change';
import type { ProcessCampaign } from './process-facts';

/** Closes the running posting of a level for several dossiers at once: all of them, or none with the first that cannot. */
export function closePostings(
  rows: readonly DossierRow[],
  level: Posting['level'],
  campaign: ProcessCampaign,
  context: CommandContext,
): Result<ChangeDraft> {
  const drafts: ChangeDraft[] = [];
  for (const row of rows) {
    const refusal = mayNotClose(row, level, context.now.slice(0, 10));
    if (refusal) return refusal;
    const open = currentPosting(row.body, level);
    const objections = open?.objections.length ?? 0;
    const postings = row.body.postings.map(posting =>
      posting.id === open?.id ? { ...posting, closedOn: context.now.slice(0, 10) } : posting,
    );
    const kind = level === 'unit' ? '单位公示' : '区级公示';
    const told = {
      command: 'dossier.end-posting',
      words: `${kind}期满，${objections === 0 ? '无异议' : `异议 ${objections} 件，均已核查，不影响推荐`}`,
    };
    drafts.push(processChange(row, { postings }, told, campaign, context));
  }
  const [only] = drafts;
  if (!only) return refuse('process-none-chosen');
  return ok(drafts.length === 1 ? only : joinDrafts('dossier.end-posting', `结束公示，${drafts.length} 份`, drafts));
}

/** Why a posting cannot be closed on this day; null when it can: after its last working day, every objection handled. */
export function mayNotClose(row: DossierRow, level: Posting['level'], today: string) {
  const at = row.body.number;
  const open = mustGoOn(row.body);
  if (!open.ok) return open;
  const posting = currentPosting(row.body, level);
  if (!posting) return refuse('process-posting-none', {}, { at });
  if (posting.closedOn !== '') return refuse('process-posting-closed', { day: posting.closedOn }, { at });
  if (today <= posting.until) return refuse('process-posting-hangs', { until: posting.until }, { at, rule: 'CC-201' });
  const waiting = posting.objections.filter(({ upheld }) => upheld === null).length;
  if (waiting > 0) return refuse('process-objections-open', { count: waiting }, { at, rule: 'D6' });
  return null;
}
