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
