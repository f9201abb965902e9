import { electedOn } from '../elections/committee-in-office';
import type { ElectionCase } from '../elections/election-case';
import {
  committeeRoster,
  electedMemberKey,
  personMemberKey,
  type RosterFacts,
  type RosterMember,
} from '../coordination/committee-roster';

/** A seat on a project's committee, with the days that training is measured against. */
export interface Seat extends RosterMember {
  readonly projectId: string;
  /** Of the member's election; empty when not known. */
  readonly filedOn: string;
  readonly firstMeeting: string;
}

/** A seat of any time: enough to know whose it is. */
export type KnownSeat = Pick<Seat, 'memberKey' | 'projectId' | 'name' | 'phone' | 'from'>;

export interface SeatFacts {
  readonly elections: readonly (RosterFacts['elections'][number] & { readonly body: Pick<ElectionCase, 'events'> })[];
  readonly people: RosterFacts['people'];
  readonly projects: readonly { readonly id: string }[];
}

export interface Rosters {
  /** Who sits on any committee on a day. */
  readonly on: (day: string) => readonly Seat[];
  /** Who sits on one project's committee on a day. */
  readonly of: (projectId: string, day: string) => readonly Seat[];
  /** Every seat that anybody holds, held or will hold, in the order of projects. */
  readonly known: readonly KnownSeat[];
}

/** A seat's own name: somebody with posts on two committees has one member key for both. */
export const seatKey = ({ memberKey, projectId }: Pick<Seat, 'memberKey' | 'projectId'>) => `${memberKey}@${projectId}`;

/** The rosters of a district. Rows are sorted by project once and each roster is made once, so that many days can be asked for. */
export function rostersOf(facts: SeatFacts): Rosters {
  const elections = groupBy(facts.elections, row => [row.body.projectId]);
  const people = groupBy(facts.people, row => [
    ...new Set(row.body.posts.flatMap(post => (post.side === 'committee' ? [post.projectId] : []))),
  ]);
  const events = new Map(facts.elections.map(row => [row.id, row.body.events]));
  const made = new Map<string, readonly Seat[]>();
  const of = (projectId: string, day: string): readonly Seat[] => {
    const [own, others] = [elections.get(projectId) ?? [], people.get(projectId) ?? []];
    if (own.length + others.length === 0) return [];
    const key = `${projectId}\n${day}`;
    const roster =
      made.get(key) ??
      committeeRoster(projectId, { elections: own, people: others }, day).map(member => ({
        ...member,
        projectId,
        filedOn: events.get(member.electionId)?.filed ?? '',
        firstMeeting: events.get(member.electionId)?.firstMeeting ?? '',
      }));
    made.set(key, roster);
    return roster;
  };
  const known = facts.projects.flatMap(({ id }) => [
    ...(elections.get(id) ?? []).flatMap(electedSeats),
    ...(people.get(id) ?? []).flatMap(row => personSeats(row, id)),
  ]);
  return { of, known, on: day => facts.projects.flatMap(({ id }) => of(id, day)) };
}

/** Who sits on any committee on a day. */
export function seatsOn(facts: SeatFacts): Rosters['on'] {
  return rostersOf(facts).on;
}

function electedSeats({ id, body }: SeatFacts['elections'][number]): KnownSeat[] {
  const from = electedOn(body);
  if (from === null) return [];
  return (body.certified?.elected ?? []).flatMap(candidateId => {
    const candidate = body.candidates.find(one => one.id === candidateId);
    if (!candidate) return [];
    const { name, phone } = candidate;
    return [
      { memberKey: electedMemberKey(id, candidateId), projectId: body.projectId, name: name.trim(), phone, from },
    ];
  });
}

function personSeats({ id, body }: SeatFacts['people'][number], projectId: string): KnownSeat[] {
  return body.posts
    .filter(post => post.side === 'committee' && post.projectId === projectId)
    .map(({ from }) => ({
      memberKey: personMemberKey(id),
      projectId,
      name: body.name.trim(),
      phone: body.phone,
      from,
    }));
}

function groupBy<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
