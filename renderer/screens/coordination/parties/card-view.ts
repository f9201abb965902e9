import { daysBetween, showDay, type Day } from '#shared/basics/dates';
import type { CrossAppointment } from '#shared/coordination/cross-appointments';
import { holdsPost } from '#shared/coordination/holds-post';
import type { PartyMember } from '#shared/coordination/party-member';
import type { PersonRow } from '#shared/coordination/people/person-facts';
import { sides, type Side } from '#shared/coordination/sides';
import { committeeInOffice } from '#shared/elections/committee-in-office';
import { committeeTerm, type TermCase } from '#shared/elections/committee-term';
import { ruleWords } from '#shared/text/rule-words';

/** One side in a table: its members, or that nobody is registered. */
export interface SideLines {
  readonly side: Side;
  readonly projectId: string;
  /** The body as it is called, under the side's title. */
  readonly body: string;
  readonly members: readonly PartyMember[];
}

/** The four parties' sides of the whole community; others only where somebody sits on them. */
const communitySides: readonly Side[] = ['party', 'residents-committee'];
const projectSides: readonly Side[] = ['committee', 'company'];
const calledSides: readonly Side[] = ['street', 'bureau', 'police', 'enforcement', 'utility', 'owners'];

export interface CardTables {
  readonly community: readonly SideLines[];
  readonly called: readonly SideLines[];
  projectLines(projectId: string, company: string): readonly SideLines[];
}

/** Every seat stands in exactly one table: of its project, of the community, or of those whom it calls. */
export function cardTables(
  members: readonly PartyMember[],
  bodies: { readonly party: string; readonly residents: string },
): CardTables {
  const lines = (
    wanted: readonly Side[],
    projectId: string,
    seats: readonly PartyMember[],
    body: (side: Side) => string,
  ) =>
    (Object.keys(sides) as Side[])
      .map(side => ({ side, projectId, body: body(side), members: seats.filter(each => each.side === side) }))
      .filter(({ side, members: there }) => there.length > 0 || wanted.includes(side));
  const whole = members.filter(each => each.projectId === '');
  const own = (side: Side) => communitySides.includes(side) || projectSides.includes(side);
  return {
    community: lines(
      communitySides,
      '',
      whole.filter(each => own(each.side)),
      side => (side === 'party' ? bodies.party : side === 'residents-committee' ? bodies.residents : ''),
    ),
    called: lines(
      calledSides.filter(side => !members.some(each => each.side === side && each.projectId !== '')),
      '',
      whole.filter(each => !own(each.side)),
      () => '',
    ),
    projectLines: (projectId, company) =>
      lines(
        projectSides,
        projectId,
        members.filter(each => each.projectId === projectId),
        side => (side === 'company' ? company : ''),
      ),
  };
}

export interface TermWords {
  readonly words: string;
  /** What is due of the renewal; empty when nothing can be said. */
  readonly due: string;
  readonly tone: 'calm' | 'soon' | 'late';
  /** The election that leads further: the renewal that runs, else the one that elected the committee; empty when none. */
  readonly electionId: string;
}

/** Days before the last day for beginning a renewal from which it is called soon. */
const SOON_DAYS = 90;

/** The committee's term in a sentence, with what is due of its renewal. */
export function termWords(projectId: string, elections: readonly TermCase[], today: Day): TermWords {
  const office = committeeInOffice(projectId, elections, today);
  const term = office && committeeTerm(office, elections, today);
  if (!office || !term) {
    const running = elections.find(({ body }) => body.projectId === projectId && body.certified === null);
    return running
      ? { words: `正在办理：${running.body.title}`, due: '', tone: 'calm', electionId: running.id }
      : { words: '', due: '', tone: 'calm', electionId: '' };
  }
  const words = `第 ${office.body.term} 届，任期至 ${showDay(term.ends)}${term.extended ? '（已延长）' : ''}`;
  if (term.running)
    return { words, due: `换届正在办理：${term.running.title}`, tone: 'calm', electionId: term.running.id };
  const due = term.renewal?.due ?? null;
  if (today > term.ends) return { words, due: '任期已经届满，还没有换届', tone: 'late', electionId: office.id };
  if (due === null || term.renewal === null) return { words, due: '', tone: 'calm', electionId: office.id };
  const rule = ruleWords(term.renewal.rule);
  if (today > due)
    return { words, due: `应在 ${showDay(due)}前启动换届，已经逾期（${rule}）`, tone: 'late', electionId: office.id };
  return {
    words,
    due: `最迟 ${showDay(due)}启动换届（${rule}）`,
    tone: daysBetween(today, due) <= SOON_DAYS ? 'soon' : 'calm',
    electionId: office.id,
  };
}

/** The other sides on which the holder of a seat sits, as a tag says it; empty when there are none. */
export function crossWords(member: PartyMember, crossings: readonly CrossAppointment[]): string {
  const found = crossings.find(({ members }) => members.includes(member));
  return found
    ? found.sides
        .filter(side => side !== member.side)
        .map(side => sides[side])
        .join('、')
    : '';
}

export interface FormerLine {
  readonly id: string;
  readonly name: string;
  readonly words: string;
}

/** Entries whose posts have all ended, or whose committee posts gave way to an election: kept, out of the tables. */
export function formerLines(people: readonly PersonRow[], members: readonly PartyMember[], today: Day): FormerLine[] {
  const seated = new Set(members.map(({ personId }) => personId));
  return people
    .filter(({ id }) => !seated.has(id))
    .map(({ id, body }) => ({
      id,
      name: body.name,
      words: body.posts
        .map(post => {
          const until =
            post.until === '' ? (holdsPost(post, today) ? '名单已随选举更新' : '未到任') : `至 ${post.until}`;
          return `${sides[post.side]}${post.title}（${until}）`;
        })
        .join('；'),
    }));
}
