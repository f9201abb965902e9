import type { Candidate } from './sign-in/match-sign-in';
import { samePerson } from './same-person';
import type { Seat } from './seats';

/** The members of a day as a sign-in sheet is matched against them; a person with two seats stands there with both. */
export function candidatesOf(seats: readonly Seat[], nameOfProject: (id: string) => string): Candidate[] {
  const personOf = samePerson(seats);
  return seats.map(({ memberKey, name, phone, unit, post, projectId }) => ({
    memberKey,
    personKey: personOf.get(memberKey) ?? memberKey,
    name,
    phone,
    unit,
    post,
    projectId,
    projectName: nameOfProject(projectId),
  }));
}

/** Each member key once: somebody with posts on two committees is chosen by the first. */
export function oneEach(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ memberKey }) => !seen.has(memberKey) && seen.add(memberKey));
}

/** Whom to put on the list of a coming session: everybody whose training of this kind is not complete, each once. */
export function stillNeed<M extends { readonly personKey: string }>(
  members: readonly M[],
  needs: (member: M) => boolean,
): M[] {
  const seen = new Set<string>();
  return members.filter(member => {
    if (!needs(member) || seen.has(member.personKey)) return false;
    seen.add(member.personKey);
    return true;
  });
}
