import { ok, refuse, type Result } from '../../basics/result';
import type { BallotEntry, ElectionCase, Matter } from '../election-case';

type Votes = BallotEntry['votes'];

/** Votes as they may be stored: known matters and candidates, each candidate once and in the order of the paper. */
export function checkVotes(
  election: Pick<ElectionCase, 'matters'>,
  votes: Votes,
  keepOvermarked: boolean,
): Result<Votes> {
  const checked: Votes = {};
  for (const [id, vote] of Object.entries(votes)) {
    const matter = election.matters.find(known => known.id === id);
    if (!matter) return refuse('entry-matter-unknown', { matter: id });
    if (matter.kind !== 'election') {
      if (typeof vote !== 'string') return refuse('entry-vote-unreadable', { matter: matter.title });
      checked[id] = vote;
      continue;
    }
    if (!Array.isArray(vote)) return refuse('entry-vote-unreadable', { matter: matter.title });
    const stranger = vote.find(candidate => !matter.candidates.includes(candidate));
    if (stranger !== undefined) return refuse('entry-candidate-unknown', { candidate: stranger });
    const marked = new Set(vote);
    if (marked.size > matter.seats && !keepOvermarked) {
      return refuse('entry-over-marked', { matter: matter.title, marked: marked.size, seats: matter.seats });
    }
    checked[id] = matter.candidates.filter(candidate => marked.has(candidate));
  }
  return ok(checked);
}

/** The elections in which more are marked than seats. */
export function overMarked(matters: readonly Matter[], votes: Votes): Extract<Matter, { kind: 'election' }>[] {
  return matters.flatMap(matter => {
    const vote = votes[matter.id];
    return matter.kind === 'election' && Array.isArray(vote) && new Set(vote).size > matter.seats ? [matter] : [];
  });
}
