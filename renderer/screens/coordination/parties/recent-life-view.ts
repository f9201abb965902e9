import type { TopicDigest } from '#shared/coordination/topic-digest';
import type { Row } from '#shared/journal/table-bodies';

export interface RecentLifeFacts {
  /** The last confirmed meetings, the newest first. */
  readonly meetings: readonly Row<'meetings'>[];
  readonly topics: number;
  readonly open: number;
  readonly overdue: number;
}

const SHOWN = 4;

export function recentLife(
  communityId: string,
  meetings: readonly Row<'meetings'>[],
  topics: readonly Pick<TopicDigest, 'communityId' | 'open' | 'nextDue'>[],
  today: string,
): RecentLifeFacts {
  const here = topics.filter(topic => topic.communityId === communityId);
  const open = here.filter(topic => topic.open);
  return {
    meetings: meetings
      .filter(({ body }) => body.status === 'confirmed')
      .sort((a, b) => (a.body.date > b.body.date ? -1 : 1))
      .slice(0, SHOWN),
    topics: here.length,
    open: open.length,
    overdue: open.filter(topic => topic.nextDue < today).length,
  };
}
