import { daysBetween, type Day } from '#shared/basics/dates';
import { standingDues } from '#shared/coordination/meeting-due';
import type { Jurisdiction } from '#shared/communities/bureau';
import type { MeetingDigest } from '../coordination/meetings/meeting-digest';
import type { WaitingLine } from './waiting-view';

/** Days before the last day from which the desk speaks of it. */
const AHEAD_DAYS = 7;
/** More than so many of one kind are said as one line. */
const APART = 2;

/** Decisions to post (QD-38, SD-32, GR-39), agreements that a court may still confirm (人民调解法 33), drafts left lying. */
export function meetingWaitingLines(
  meetings: readonly MeetingDigest[],
  jurisdiction: Jurisdiction,
  today: Day,
): WaitingLine[] {
  const soon = meetings.flatMap(meeting =>
    standingDues(meeting.dues[jurisdiction], today)
      .map(due => ({ meeting, due, left: daysBetween(today, due.due) }))
      .filter(({ left }) => left <= AHEAD_DAYS),
  );
  const kinds = (['post', 'confirm-agreement'] as const).flatMap((what): WaitingLine[] => {
    const lines = soon.filter(({ due }) => due.what === what);
    const late = lines.filter(({ left }) => left < 0).length;
    const tone = late > 0 ? 'bad' : 'warning';
    if (lines.length > APART) {
      const words = `${lines.length} 次会议待${lines[0]?.due.words ?? ''}${late > 0 ? `，${late} 次已过期限` : ''}`;
      return [{ key: `meetings-${what}`, tone, words, to: '/coordination/meetings' }];
    }
    return lines.map(({ meeting, due, left }) => ({
      key: `meeting-${meeting.id}-${what}`,
      tone: left < 0 ? 'bad' : 'warning',
      words: `${meeting.title}：${due.words}，${left < 0 ? `已过 ${-left} 天` : left === 0 ? '今天到期' : `还有 ${left} 天`}`,
      to: `/coordination/meetings/${meeting.id}`,
    }));
  });
  const drafts = meetings.filter(({ status, date }) => status === 'draft' && date <= today).length;
  return drafts === 0
    ? kinds
    : [
        ...kinds,
        { key: 'meeting-drafts', tone: 'plain', words: `${drafts} 份会议草稿还没有确认`, to: '/coordination/meetings' },
      ];
}
