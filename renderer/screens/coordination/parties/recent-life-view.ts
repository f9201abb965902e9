import type { TopicDigest } from '#shared/coordination/topic-digest';
import type { MeetingDigest } from '../meetings/meeting-digest';

type MeetingLine = Pick<MeetingDigest, 'id' | 'communityId' | 'status' | 'date' | 'kind' | 'title'>;

export interface RecentLifeFacts {
  /** The last confirmed meetings, the newest first. */
  readonly meetings: readonly MeetingLine[];
  readonly topics: number;
  readonly open: number;
  readonly overdue: number;
}

const SHOWN = 4;

export function recentLife(
  communityId: string,
  meetings: readonly MeetingLine[],
  topics: readonly Pick<TopicDigest, 'communityId' | 'open' | 'nextDue'>[],
  today: string,
): RecentLifeFacts {
  const here = topics.filter(topic => topic.communityId === communityId);
  const open = here.filter(topic => topic.open);
  return {
    meetings: meetings
      .filter(meeting => meeting.communityId === communityId && meeting.status === 'confirmed')
      .sort((a, b) => (a.date > b.date ? -1 : 1))
      .slice(0, SHOWN),
    topics: here.length,
    open: open.length,
    overdue: open.filter(topic => topic.nextDue < today).length,
  };
}
