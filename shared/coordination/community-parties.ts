import type { PlaceFacts } from '../communities/place-facts';
import type { OfficeCase } from '../elections/committee-in-office';
import { committeeRoster, type RosterMember } from './committee-roster';
import { holdsPost } from './holds-post';
import type { PartyMember } from './party-member';
import type { PersonRow } from './people/person-facts';
import { titleRank } from './title-rank';
import { sideIds } from './sides';

export interface CommunityFacts {
  readonly places: Pick<PlaceFacts, 'projects'>;
  /** People of the community; others are not looked at. */
  readonly people: readonly PersonRow[];
  readonly elections: readonly OfficeCase[];
}

/**
 * Who sits on which side of a community on a day, in the order of the sides; on one side in the order of projects, who
 * leads first. Committees come from the roster, so that they are in step with the elections.
 */
export function communityParties(communityId: string, facts: CommunityFacts, on: string): PartyMember[] {
  const people = facts.people.filter(({ body }) => body.communityId === communityId);
  const projects = facts.places.projects
    .filter(({ body }) => body.communityId === communityId)
    .sort((a, b) => a.body.name.localeCompare(b.body.name, 'zh-CN'))
    .map(({ id }) => id);
  const committees = projects.flatMap(projectId =>
    committeeRoster(projectId, { elections: facts.elections, people }, on).map(member =>
      rosterSeat(projectId, member, people, on),
    ),
  );
  const seats = people.flatMap(row => seatsOf(row, on)).filter(({ side }) => side !== 'committee');
  const place = (projectId: string) => (projectId === '' ? -1 : projects.indexOf(projectId));
  return [...seats, ...committees].sort(
    (a, b) =>
      sideIds.indexOf(a.side) - sideIds.indexOf(b.side) ||
      place(a.projectId) - place(b.projectId) ||
      (a.side === 'committee' ? 0 : titleRank(a.title) - titleRank(b.title)),
  );
}

/** Every post that somebody holds on a day, his committee posts too. */
export function seatsOf({ id, body }: PersonRow, on: string): PartyMember[] {
  return body.posts
    .filter(post => holdsPost(post, on))
    .map(post => ({
      key: `${id}:${post.id}`,
      personId: id,
      postId: post.id,
      electionId: '',
      name: body.name,
      phone: body.phone,
      side: post.side,
      projectId: post.projectId,
      unit: post.unit,
      title: post.title,
      from: post.from,
      answersFor: post.answersFor,
    }));
}

function rosterSeat(projectId: string, member: RosterMember, people: readonly PersonRow[], on: string): PartyMember {
  const person = people.find(({ id }) => member.memberKey === `person:${id}`);
  const own = person
    ? seatsOf(person, on).find(seat => seat.side === 'committee' && seat.projectId === projectId)
    : undefined;
  return {
    key: member.memberKey,
    personId: person?.id ?? '',
    postId: own?.postId ?? '',
    electionId: member.electionId,
    name: member.name,
    phone: member.phone,
    side: 'committee',
    projectId,
    unit: member.unit,
    title: member.post,
    from: member.from,
    answersFor: own?.answersFor ?? [],
  };
}
