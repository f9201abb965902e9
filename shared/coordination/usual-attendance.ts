import type { PlaceFacts } from '../communities/place-facts';
import type { RosterMember } from './committee-roster';
import { holdsPost } from './holds-post';
import type { Attendee, MeetingKind } from './meeting';
import { meetingRules } from './meeting-rules';
import type { Person } from './person';
import { isSamePerson } from './same-person';
import { sideIds, type Side } from './sides';

export interface AttendanceFacts {
  readonly places: PlaceFacts;
  readonly people: readonly { readonly id: string; readonly body: Person }[];
  readonly roster: readonly RosterMember[];
}

/**
 * Who usually comes to a kind of meeting at a place: the committee by its roster, people with a post of a side that the
 * kind calls, and where a side has nobody, the contact that is registered with its body.
 */
export function usualAttendance(
  kind: MeetingKind,
  place: { readonly communityId: string; readonly projectId: string },
  facts: AttendanceFacts,
  on: string,
  newId: () => string,
): Attendee[] {
  const rules = meetingRules[kind];
  const called = new Set<Side>([...rules.conveners.sides, ...rules.expected.flatMap(({ anyOf }) => anyOf)]);
  if (kind === 'mediation') return [];
  if (kind === 'forum' || kind === 'committee') called.add('committee');
  const members = fromRoster(called, facts.roster);
  // Somebody who sits on the committee too is put down once, for the committee: its quorum hangs on him.
  const others = fromPeople(called, place, facts.people, on).filter(
    person => !members.some(member => isSamePerson(member, person)),
  );
  const known = [...members, ...others];
  const list = [...known, ...contacts(called, known, place, facts.places)];
  return list
    .sort((a, b) => sideIds.indexOf(a.side) - sideIds.indexOf(b.side))
    .map(attendee => ({ ...attendee, id: newId() }));
}

type Known = Omit<Attendee, 'id'>;

const known = (side: Side, name: string, personId: string, unit: string, post: string): Known => ({
  personId,
  name,
  side,
  unit,
  post,
  state: 'present',
  reason: '',
  signed: false,
});

function fromRoster(called: ReadonlySet<Side>, roster: readonly RosterMember[]): Known[] {
  if (!called.has('committee')) return [];
  return roster.map(member =>
    known('committee', member.name, member.memberKey.replace(/^person:/, ''), member.unit, member.post),
  );
}

/** Once each, on the first of his sides that the meeting calls; members of the committee come from the roster. */
function fromPeople(
  called: ReadonlySet<Side>,
  { communityId, projectId }: { readonly communityId: string; readonly projectId: string },
  people: AttendanceFacts['people'],
  on: string,
): Known[] {
  return people.flatMap(({ id, body }) => {
    if (body.communityId !== communityId) return [];
    const post = body.posts.find(
      each =>
        each.side !== 'committee' &&
        called.has(each.side) &&
        holdsPost(each, on) &&
        (each.projectId === '' || projectId === '' || each.projectId === projectId),
    );
    return post ? [known(post.side, body.name, id, post.unit, post.title)] : [];
  });
}

function contacts(
  called: ReadonlySet<Side>,
  present: readonly Known[],
  { communityId, projectId }: { readonly communityId: string; readonly projectId: string },
  places: PlaceFacts,
): Known[] {
  const there = new Set(present.map(({ side }) => side));
  const community = places.communities.find(({ id }) => id === communityId)?.body;
  const street = places.streets.find(({ id }) => id === community?.streetId)?.body;
  const project = places.projects.find(({ id }) => id === projectId)?.body;
  const company = places.companies.find(({ id }) => id === project?.companyId)?.body;
  const offered: Known[] = [
    known('residents-committee', community?.contact ?? '', '', community?.committeeName ?? '', '联系人'),
    known('company', company?.contact ?? '', '', company?.name ?? '', '联系人'),
    known('street', street?.contact ?? '', '', street?.name ?? '', '联系人'),
  ];
  return offered.filter(({ side, name }) => name !== '' && called.has(side) && !there.has(side));
}
