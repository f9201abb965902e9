import { useMemo } from 'react';
import { committeeRoster, type RosterMember } from '#shared/coordination/committee-roster';
import type { CoordinationMeeting } from '#shared/coordination/meeting';
import type { KnownPerson } from '#shared/coordination/notes/apply-notes';
import { holdsPost } from '#shared/coordination/holds-post';
import { useRows, type Row } from '../../../store/use-rows';

export interface MeetingFacts {
  readonly roster: readonly RosterMember[];
  readonly people: readonly Row<'people'>[];
  /** Meetings of the community. */
  readonly meetings: readonly Row<'meetings'>[];
  /** Topics of the community. */
  readonly topics: readonly Row<'topics'>[];
  /** Who may come, for names in notes and on sheets. */
  readonly known: readonly KnownPerson[];
}

/** What entering and confirming a meeting looks at, live; undefined while loading. */
export function useMeetingFacts({
  communityId,
  projectId,
  date,
}: Pick<CoordinationMeeting, 'communityId' | 'projectId' | 'date'>): MeetingFacts | undefined {
  const elections = useRows('elections', { projectId });
  const people = useRows('people', { communityId });
  const meetings = useRows('meetings', { communityId });
  const topics = useRows('topics', { communityId });
  return useMemo(() => {
    if (!elections || !people || !meetings || !topics) return undefined;
    const roster = projectId === '' ? [] : committeeRoster(projectId, { elections, people }, date);
    return { roster, people, meetings, topics, known: knownPeople(people, roster, date) };
  }, [elections, people, meetings, topics, projectId, date]);
}

function knownPeople(people: readonly Row<'people'>[], roster: readonly RosterMember[], on: string): KnownPerson[] {
  const members = roster.map((member): KnownPerson => ({
    personId: member.memberKey.replace(/^person:/, ''),
    name: member.name,
    side: 'committee',
    unit: member.unit,
    post: member.post,
  }));
  const others = people.flatMap(({ id, body }) =>
    body.posts
      .filter(post => holdsPost(post, on) && post.side !== 'committee')
      .map((post): KnownPerson => ({
        personId: id,
        name: body.name,
        side: post.side,
        unit: post.unit,
        post: post.title,
      })),
  );
  return [...members, ...others];
}
