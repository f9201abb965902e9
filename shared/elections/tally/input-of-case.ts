import { ruleSetOf } from '../regime';
import { ballotsInUse, isDelivered } from '../paper-count';
import type { Ballot, ElectionCase } from '../election-case';
import type { FrozenHead } from '../frozen-register';
import type { HeadVote } from './input-of-heads';

/** A case's vote; its ballots keep the numbers of their papers. */
export interface CaseVote extends HeadVote {
  readonly ballots: readonly (HeadVote['ballots'][number] & { readonly number: string })[];
}

/**
 * The running case as a vote: heads of the frozen register in their order, papers in the order of their numbers.
 * Withdrawn papers and papers that have not come back are not in it.
 */
export function headVoteOfCase(
  election: Pick<ElectionCase, 'voteDate' | 'ruleSet' | 'options' | 'matters'>,
  register: { readonly heads: readonly Pick<FrozenHead, 'head' | 'area'>[] },
  ballots: readonly Ballot[],
): CaseVote {
  const inUse = ballotsInUse(ballots);
  const delivered = new Set(inUse.filter(isDelivered).map(ballot => ballot.head));
  const returned = inUse
    .flatMap(ballot => (ballot.entry ? [{ number: ballot.number, head: ballot.head, entry: ballot.entry }] : []))
    .sort((a, b) => (a.number < b.number ? -1 : 1));
  const { invalidBallots, unreturned, proxyCap, rankBy } = election.options;
  return {
    ruleSet: ruleSetOf(election),
    options: { invalidBallots, unreturned, proxyCap, rankBy },
    heads: register.heads.map(({ head, area }) => ({ head, area, delivered: delivered.has(head) })),
    matters: election.matters,
    ballots: returned.map(({ number, head, entry }) => ({
      number,
      head,
      invalid: entry.invalid,
      proxy: entry.proxy,
      votes: entry.votes,
    })),
  };
}
