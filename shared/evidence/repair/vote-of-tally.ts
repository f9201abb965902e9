import { formatArea } from '../../basics/area';
import { refuse, ok, type Result } from '../../basics/result';
import { tallyHash } from '../../elections/count-case';
import type { Certification } from '../../elections/election-case';
import type { TallyResult } from '../../elections/tally/tally-result';
import type { StepInput } from './advance-repair-use';
import type { CarryingVote } from './carrying-votes';

/** Heads and areas of the vote as the certified count has them, as the step's form holds them. */
export function voteOfTally(
  tally: TallyResult,
  certified: Pick<Certification, 'tallyHash'>,
  vote: CarryingVote,
): Result<Extract<StepInput, { step: 'voted' }>> {
  if (tallyHash(tally) !== certified.tallyHash) return refuse('repair-tally-changed');
  const matter = tally.matters.find(({ id }) => id === vote.matterId);
  if (!matter || matter.kind === 'election') return refuse('repair-no-such-matter', { title: vote.title });
  const typed = ({ heads, area }: typeof matter.yes) => ({ heads: String(heads), area: formatArea(area) });
  return ok({
    ...{ step: 'voted', on: vote.voteOn, of: 'all' },
    ...{ base: typed(tally.base), participating: typed(matter.participating), agreeing: typed(matter.yes) },
    ...{ electionId: vote.electionId, matterId: vote.matterId },
  });
}
