import type { BallotRow, CaseRow } from './case-row';
import { eligibilityOfAll } from './eligibility';
import type { FrozenRegister } from './frozen-register';
import { countPapers } from './paper-count';
import type { StageFacts } from './stage-requirements';

/** Gathers what the stage table looks at. `now` is ISO 8601 with offset. */
export function stageFactsOf(
  row: CaseRow,
  register: FrozenRegister,
  ballots: readonly BallotRow[],
  now: string,
): StageFacts {
  const verdicts = eligibilityOfAll(row.body, register);
  return {
    election: row.body,
    papers: countPapers(ballots.map(ballot => ballot.body)),
    barred: verdicts.filter(verdict => verdict.verdict === 'barred').map(verdict => verdict.candidateId),
    unchecked: verdicts.filter(verdict => verdict.verdict === 'unchecked').map(verdict => verdict.candidateId),
    now,
  };
}
