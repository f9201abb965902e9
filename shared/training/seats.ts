import type { ElectionCase } from '../elections/election-case';
import { committeeRoster, type RosterFacts, type RosterMember } from '../coordination/committee-roster';

/** A seat on a project's committee, with the days that training is measured against. */
export interface Seat extends RosterMember {
  readonly projectId: string;
  /** Of the member's election; empty when not known. */
  readonly filedOn: string;
  readonly firstMeeting: string;
}

export interface SeatFacts {
  readonly elections: readonly (RosterFacts['elections'][number] & { readonly body: Pick<ElectionCase, 'events'> })[];
  readonly people: RosterFacts['people'];
  readonly projects: readonly { readonly id: string }[];
}

/** Who sits on any committee on a day. Rows are sorted by project once, so that many days can be asked for. */
export function seatsOn(facts: SeatFacts): (on: string) => readonly Seat[] {
  const elections = groupBy(facts.elections, row => [row.body.projectId]);
  const people = groupBy(facts.people, row => [
    ...new Set(row.body.posts.flatMap(post => (post.side === 'committee' ? [post.projectId] : []))),
  ]);
  const events = new Map(facts.elections.map(row => [row.id, row.body.events]));
  const known = new Map<string, readonly Seat[]>();
  return on => {
    const seats =
      known.get(on) ??
      facts.projects.flatMap(({ id: projectId }) => {
        const own = { elections: elections.get(projectId) ?? [], people: people.get(projectId) ?? [] };
        if (own.elections.length + own.people.length === 0) return [];
        return committeeRoster(projectId, own, on).map(member => ({
          ...member,
          projectId,
          filedOn: events.get(member.electionId)?.filed ?? '',
          firstMeeting: events.get(member.electionId)?.firstMeeting ?? '',
        }));
      });
    known.set(on, seats);
    return seats;
  };
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
