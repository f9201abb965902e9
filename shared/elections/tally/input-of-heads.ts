import type { Area } from '../../basics/area';
import type { RuleSetId } from '../../rules/rule-sets';
import { ballotColumns } from './ballot-columns';
import type { CountInput } from './count-input';
import type { CountOptions, Proxy, VoteMatter, Votes } from './vote-file';

/** A vote whose heads are known already: a case's frozen register, or the facts of a package. Ballots in file order. */
export interface HeadVote {
  readonly ruleSet: RuleSetId;
  readonly options: CountOptions;
  readonly heads: readonly { readonly head: string; readonly area: Area; readonly delivered: boolean }[];
  readonly matters: readonly VoteMatter[];
  readonly ballots: readonly {
    readonly head: string;
    readonly invalid: string | null;
    readonly proxy: Proxy | null;
    readonly votes: Votes;
  }[];
}

/** Ballots of heads that are not in the register are left out: the caller says which (a package with one is refused). */
export function inputOfHeads(vote: HeadVote): CountInput {
  const numbers = new Map(vote.heads.map(({ head }, index) => [head, index]));
  const ballots = vote.ballots.filter(ballot => numbers.has(ballot.head));
  return {
    ruleSet: vote.ruleSet,
    options: vote.options,
    heads: {
      count: vote.heads.length,
      area: Float64Array.from(vote.heads, head => head.area),
      delivered: Uint8Array.from(vote.heads, head => (head.delivered ? 1 : 0)),
    },
    matters: vote.matters,
    ballots: ballotColumns(vote.matters, ballots.length, index => {
      const ballot = ballots[index] as HeadVote['ballots'][number];
      return {
        head: numbers.get(ballot.head) as number,
        invalid: ballot.invalid,
        proxy: ballot.proxy,
        votes: ballot.votes,
      };
    }),
  };
}
