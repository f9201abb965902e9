import { postTitles } from '../elections/case-words';
import { committeeInOffice, electedOn, type OfficeCase } from '../elections/committee-in-office';
import { seatEnd } from '../elections/seat-end';
import type { Person, Post } from './person';
import { holdsPost } from './holds-post';

/** Somebody who sits on a committee on the day that was asked for. */
export interface RosterMember {
  /** `election:<caseId>:<candidateId>` or `person:<personId>`; the same on every day. */
  readonly memberKey: string;
  readonly name: string;
  /** Masked on screen; empty when not known. */
  readonly phone: string;
  /** The member's 房号 in the frozen register; of a person, the body as his post calls it. May be empty. */
  readonly unit: string;
  /** 主任, 副主任, 执行成员, 委员 (SD-30, QD-36). */
  readonly post: string;
  /** Day; empty when not known. */
  readonly from: string;
  /** The day on which the seat is known to end, which no longer counts; empty when none is known. */
  readonly until: string;
  /** Empty for somebody who was not elected in this program. */
  readonly electionId: string;
}

export interface RosterFacts {
  readonly elections: readonly OfficeCase[];
  readonly people: readonly { readonly id: string; readonly body: Pick<Person, 'name' | 'phone' | 'posts'> }[];
}

export const electedMemberKey = (electionId: string, candidateId: string) => `election:${electionId}:${candidateId}`;
export const personMemberKey = (personId: string) => `person:${personId}`;

/**
 * Who sits on a project's committee on a day: those elected in this program, less those whose seat ended (QD-40), and the
 * people with a post on the side `committee` who came after that election. People of an older committee are left out as
 * soon as a newer one is elected; nobody is listed twice. The chair first, then as elected.
 */
export function committeeRoster(
  projectId: string,
  { elections, people }: RosterFacts,
  on: string,
): readonly RosterMember[] {
  const office = committeeInOffice(projectId, elections, on);
  const elected = office ? electedMembers(office, on) : [];
  const since = office ? electedOn(office.body) : null;
  const names = new Set(elected.map(member => member.name));
  const others = people.flatMap(({ id, body }) => {
    const posts = body.posts.filter(
      post =>
        post.side === 'committee' &&
        post.projectId === projectId &&
        holdsPost(post, on) &&
        (since === null || post.from >= since),
    );
    return posts.length > 0 && !names.has(body.name.trim()) ? [personMember(id, body, posts)] : [];
  });
  return [...elected, ...others].sort((a, b) => rank(a.post) - rank(b.post));
}

function electedMembers({ id, body }: OfficeCase, on: string): RosterMember[] {
  const from = electedOn(body) ?? '';
  return (body.certified?.elected ?? []).flatMap(candidateId => {
    const candidate = body.candidates.find(one => one.id === candidateId);
    const until = seatEnd(body, candidateId);
    if (!candidate || (until !== '' && until <= on)) return [];
    const post = body.committee?.posts.find(one => one.candidateId === candidateId)?.post ?? 'member';
    return [
      {
        memberKey: electedMemberKey(id, candidateId),
        name: candidate.name.trim(),
        phone: candidate.phone,
        unit: candidate.unit,
        post: postTitles[post],
        from,
        until,
        electionId: id,
      },
    ];
  });
}

function personMember(
  id: string,
  { name, phone }: Pick<Person, 'name' | 'phone'>,
  posts: readonly Post[],
): RosterMember {
  const [first] = posts;
  return {
    memberKey: personMemberKey(id),
    name: name.trim(),
    phone,
    unit: first?.unit ?? '',
    post: posts.map(post => post.title || postTitles.member).join('、'),
    from: first?.from ?? '',
    until: first?.until ?? '',
    electionId: '',
  };
}

const order: readonly string[] = Object.values(postTitles);

function rank(post: string): number {
  const found = order.findIndex(title => post.startsWith(title));
  return found === -1 ? order.length : found;
}
