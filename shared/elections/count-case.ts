import { sha256Hex } from '../basics/sha256';
import { canonicalBytes } from '../packages/canonical-json';
import type { BallotRow, CaseRow } from './case-row';
import type { FrozenRegister } from './frozen-register';
import { headVoteOfCase } from './tally/input-of-case';
import { inputOfHeads } from './tally/input-of-heads';
import { tally } from './tally/tally';
import { tallyJson } from './tally/tally-json';
import type { ElectionResult, TallyResult } from './tally/tally-result';

/** The count of a case as it stands. */
export function countCase(row: CaseRow, register: FrozenRegister, ballots: readonly BallotRow[]): TallyResult {
  return tally(
    inputOfHeads(
      headVoteOfCase(
        row.body,
        register,
        ballots.map(ballot => ballot.body),
      ),
    ),
  );
}

/** SHA-256 (hex) over the canonical tally: a later change of any figure changes it. */
export function tallyHash(result: TallyResult): string {
  return sha256Hex(canonicalBytes(tallyJson(result)));
}

export function electionResultOf(result: TallyResult): ElectionResult | null {
  for (const matter of result.matters) if (matter.kind === 'election') return matter;
  return null;
}
