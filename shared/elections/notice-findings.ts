import { addDays, daysBetween, parseDay, showDay } from '../basics/dates';
import type { ElectionCase } from './election-case';
import type { CaseFinding } from './finding';

type NoticeFacts = Pick<ElectionCase, 'events' | 'options' | 'jurisdiction' | 'kind' | 'voteDate'>;

/** The article of the fifteen days, by jurisdiction and by the meeting's day (formats.md 4). */
export function noticeRule(election: Pick<ElectionCase, 'jurisdiction'>, meeting: string): string {
  if (election.jurisdiction === 'qingdao' && meeting >= '2021-05-01') return 'QD-29';
  if (election.jurisdiction === 'national') return 'PMR-14';
  return meeting >= '2021-12-03' ? 'SD-22' : 'SD18-30';
}

/** The last day on which the notice may be posted: 15 days before, or one more with full days between (A9-11, DT-6). */
export function latestNoticeDay(meeting: string, reading: 'loose' | 'strict'): string | null {
  const day = parseDay(meeting);
  return day === null ? null : addDays(day, reading === 'strict' ? -16 : -15);
}

/** The notice against its articles. Without a posting day or a meeting day the notice is not there, which blocks. */
export function noticeFindings(election: NoticeFacts): CaseFinding[] {
  const posted = parseDay(election.events.noticePosted ?? '');
  const meeting = parseDay(election.events.meeting ?? '');
  if (posted === null || meeting === null) {
    return [{ id: 'notice-undated', grade: 'blocks', rule: 'GR-12', words: '未登记通知公示日期或会议日期' }];
  }
  const rule = noticeRule(election, meeting);
  const days = daysBetween(posted, meeting);
  const needed = election.options.noticeReading === 'strict' ? 16 : 15;
  const latest = addDays(meeting, -needed);
  const findings: CaseFinding[] = [];
  if (days < needed) {
    findings.push({
      id: 'notice-late',
      grade: 'blocks',
      rule,
      words: `通知公示距会议 ${days} 日，${election.options.noticeReading === 'strict' ? '按中间满十五日计算，' : ''}最迟应在${showDay(latest)}公示`,
    });
  } else if (days < 16) {
    findings.push({
      id: 'notice-loose-only',
      grade: 'warns',
      rule,
      words: '通知公示恰为会议前第十五日；若按中间满十五日理解则少一日',
    });
  } else {
    findings.push({
      id: 'notice-in-time',
      grade: 'fine',
      rule,
      words: `通知公示距会议 ${days} 日，两种算法均满足十五日`,
    });
  }
  findings.push(...limitFindings(election, meeting));
  return findings;
}

/** First meeting within 60 or 90 days of the group's formation (QD-24, SD-22, GR-15): late is a warning, not a bar. */
function limitFindings(election: NoticeFacts, meeting: NonNullable<ReturnType<typeof parseDay>>): CaseFinding[] {
  const formed = parseDay(election.events.groupFormed ?? '');
  if (election.kind !== 'first' || formed === null) return [];
  const qingdao = election.jurisdiction === 'qingdao' && formed >= '2021-05-01';
  const oldShandong = election.jurisdiction !== 'national' && formed < '2021-12-03';
  const limit = qingdao || oldShandong ? 60 : 90;
  const rule = qingdao ? 'QD-24' : election.jurisdiction === 'national' ? 'GR-15' : oldShandong ? 'SD18-30' : 'SD-22';
  const days = daysBetween(formed, meeting);
  if (days < 0) return [{ id: 'meeting-before-group', grade: 'blocks', rule, words: '会议日期早于筹备组成立日期' }];
  if (days <= limit) return [];
  return [{ id: 'meeting-late', grade: 'warns', rule, words: `会议距筹备组成立 ${days} 日，超过 ${limit} 日` }];
}
