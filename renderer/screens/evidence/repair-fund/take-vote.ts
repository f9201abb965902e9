import type { Result } from '#shared/basics/result';
import { refuse } from '#shared/basics/result';
import { countCase } from '#shared/elections/count-case';
import { frozenRegisterOf } from '#shared/elections/frozen-register';
import type { CarryingVote } from '#shared/evidence/repair/carrying-votes';
import type { StepInput } from '#shared/evidence/repair/advance-repair-use';
import { voteOfTally } from '#shared/evidence/repair/vote-of-tally';
import { readRow, readRows } from '../../../store/read';

/** Heads and areas of a certified vote, counted anew from its papers and held against what was certified. */
export async function takeVote(vote: CarryingVote): Promise<Result<Extract<StepInput, { step: 'voted' }>>> {
  const row = await readRow('elections', vote.electionId);
  if (!row?.body.certified) return refuse('repair-no-such-matter', { title: vote.title });
  const [pages, ballots] = await Promise.all([
    readRows('electionPages', { electionId: row.id }),
    readRows('ballots', { electionId: row.id }),
  ]);
  const register = frozenRegisterOf(pages.map(({ body }) => body));
  return voteOfTally(countCase(row, register, ballots), row.body.certified, vote);
}
