import { ruleSetFor } from '../../rules/rule-sets';
import { ballotColumns } from './ballot-columns';
import type { CountInput } from './count-input';
import { groupHeads } from './group-heads';
import type { VoteFile } from './vote-file';

export function inputOfVoteFile(vote: VoteFile): CountInput {
  const { heads, headOfUnit } = groupHeads(vote.units);
  const ballots = ballotColumns(vote.matters, vote.ballots.length, index => {
    const ballot = vote.ballots[index] as VoteFile['ballots'][number];
    return {
      head: headOfUnit.get(ballot.unit) as number,
      invalid: ballot.invalid,
      proxy: ballot.proxy,
      votes: ballot.votes,
    };
  });
  return {
    ruleSet: ruleSetFor(vote.ruleSet, vote.voteDate),
    options: vote.options,
    heads,
    matters: vote.matters,
    ballots,
  };
}
