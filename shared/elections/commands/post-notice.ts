import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import { caseDraft, mayDo, stageMove } from './case-draft';
import type { ElectionCase } from '../election-case';
import { meetingGaps } from '../meeting-gaps';
import { noticeFindings } from '../notice-findings';

export interface NoticeInput {
  /** The day on which the notice was put up in the area, and the day on which the meeting begins. */
  readonly posted: string;
  readonly meeting: string;
  readonly arrangements: ElectionCase['meeting'];
}

/** Registers the posted notice and moves on. Refuses with the article when the fifteen days are not kept. */
export function postNotice(row: CaseRow, input: NoticeInput, context: CommandContext): Result<ChangeDraft> {
  const allowed = mayDo(row, 'edit-notice');
  if (!allowed.ok) return allowed;
  if (parseDay(input.posted) === null) return refuse('case-day-invalid', { field: '公示日期' });
  if (parseDay(input.meeting) === null) return refuse('case-day-invalid', { field: '会议日期' });
  const election: ElectionCase = {
    ...row.body,
    meeting: { ...input.arrangements },
    events: { ...row.body.events, noticePosted: input.posted, meeting: input.meeting },
  };
  const gaps = meetingGaps(election);
  if (gaps.length > 0) return refuse('notice-incomplete', { gaps: gaps.join('；') }, { rule: 'GR-12' });
  const blocked = noticeFindings(election).find(finding => finding.grade === 'blocks');
  if (blocked) return refuse('notice-not-in-time', { words: blocked.words }, { rule: blocked.rule });
  const patch = { meeting: election.meeting, events: election.events, ...stageMove(row.body, 'notice', context, '') };
  return ok(caseDraft(row, patch, 'election.notice', '登记会议通知公示'));
}
