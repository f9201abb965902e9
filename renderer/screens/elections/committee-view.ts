import { seatEnd } from '#shared/elections/seat-end';
import type { CommitteePost, ElectionCase } from '#shared/elections/election-case';

/** The posts as registered; before that every elected candidate is 委员, the first one 主任. */
export function firstPosts(election: ElectionCase): CommitteePost[] {
  const known = election.committee?.posts;
  if (known) return known.map(post => ({ ...post }));
  return (election.certified?.elected ?? []).map((candidateId, index) => ({
    candidateId,
    post: index === 0 ? 'chair' : 'member',
  }));
}

/** The elected members whose seats have not ended: those of whom an end can still be registered. */
export function seatedMembers(election: ElectionCase): { readonly id: string; readonly name: string }[] {
  return (election.certified?.elected ?? [])
    .filter(id => seatEnd(election, id) === '')
    .map(id => ({ id, name: election.candidates.find(candidate => candidate.id === id)?.name ?? id }));
}
