import { addDays, daysBetween, parseDay, showDay, type Day } from '../basics/dates';
import { computeClock } from '../rules/clock';
import { caseFileOf } from './case-clock';
import type { ElectionCase } from './election-case';
import type { CaseFinding } from './finding';

type NoticeFacts = Pick<ElectionCase, 'events' | 'options' | 'jurisdiction' | 'kind'>;

/** Full days between the posting and the meeting under the strict reading; 15 otherwise (A9-11, DT-6). */
const needed = { loose: 15, strict: 16 } as const;

/** The last day on which the notice may be posted. */
export function latestNoticeDay(meeting: Day, reading: keyof typeof needed): Day {
  return addDays(meeting, -needed[reading]);
}

/** The notice against its articles. Without a posting day or a meeting day the notice is not there, which blocks. */
export function noticeFindings(election: NoticeFacts): CaseFinding[] {
  const posted = parseDay(election.events.noticePosted ?? '');
  const meeting = parseDay(election.events.meeting ?? '');
  if (posted === null || meeting === null) {
    return [{ id: 'notice-undated', grade: 'blocks', rule: 'GR-12', words: '未登记通知公示日期或会议日期' }];
  }
  const rule = computeClock(caseFileOf(election), meeting).duties.find(duty => duty.id === 'notice')?.rule ?? 'PMR-14';
  return [fifteenDays(posted, meeting, election.options.noticeReading, rule), ...meetingLimit(election, meeting)];
}

function fifteenDays(posted: Day, meeting: Day, reading: keyof typeof needed, rule: string): CaseFinding {
  const days = daysBetween(posted, meeting);
  const latest = showDay(latestNoticeDay(meeting, reading));
  if (days < needed[reading]) {
    const how = reading === 'strict' ? '按中间满十五日计算，' : '';
    const words = `通知公示距会议 ${days} 日，${how}最迟应在${latest}公示`;
    return { id: 'notice-late', grade: 'blocks', rule, words };
  }
  if (days < needed.strict) {
    const words = '通知公示恰为会议前第十五日；若按中间满十五日理解则少一日';
    return { id: 'notice-loose-only', grade: 'warns', rule, words };
  }
  return { id: 'notice-in-time', grade: 'fine', rule, words: `通知公示距会议 ${days} 日，两种算法均满足十五日` };
}

/** First meeting within 60 or 90 days of the group's formation (QD-24, SD-22, GR-15): late is a warning, not a bar. */
function meetingLimit(election: NoticeFacts, meeting: Day): CaseFinding[] {
  const duty = computeClock(caseFileOf(election), meeting).duties.find(({ id }) => id === 'hold-meeting');
  const formed = parseDay(election.events.groupFormed ?? '');
  if (!duty || formed === null) return [];
  if (meeting < formed) {
    return [{ id: 'meeting-before-group', grade: 'blocks', rule: duty.rule, words: '会议日期早于筹备组成立日期' }];
  }
  if (duty.due === null || meeting <= duty.due) return [];
  const words = `会议最迟应在${showDay(duty.due)}召开，已超过筹备组成立后的期限`;
  return [{ id: 'meeting-late', grade: 'warns', rule: duty.rule, words }];
}
