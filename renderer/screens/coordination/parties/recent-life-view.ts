import type { Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { disclosureKindIds, type DisclosureKind } from '#shared/coordination/disclosure';
import { hasBoardDuty, projectCoverage, type CoverageItem } from '#shared/coordination/disclosure-coverage';
import type { DisclosureSwitches } from '#shared/coordination/disclosure-switches';
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

export interface BoardLine {
  readonly projectId: string;
  readonly name: string;
  /** The kinds of 三公开 that are missing or stale on the project's board; never empty. */
  readonly missing: readonly DisclosureKind[];
}

/** Projects of the community whose board lacks something today; those without a duty-bearer are left out. */
export function boardLines(
  communityId: string,
  places: Pick<PlaceFacts, 'projects'>,
  items: readonly CoverageItem[],
  switches: DisclosureSwitches,
  today: Day,
): BoardLine[] {
  const here = places.projects.filter(({ body }) => body.communityId === communityId && hasBoardDuty(body, today));
  return here
    .map(({ id, body }) => {
      const { kinds } = projectCoverage(id, items, today, switches);
      return { projectId: id, name: body.name, missing: disclosureKindIds.filter(kind => !kinds[kind]) };
    })
    .filter(({ missing }) => missing.length > 0);
}
