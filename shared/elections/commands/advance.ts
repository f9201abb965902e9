import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { BallotRow, CaseRow } from '../case-row';
import type { FrozenRegister } from '../frozen-register';
import { stageFactsOf } from '../stage-facts';
import { missingFor, stageAfter, stageOf } from '../stages';
import { caseDraft, stageMove } from './case-draft';

export interface AdvanceFacts {
  readonly row: CaseRow;
  readonly register: FrozenRegister;
  readonly ballots: readonly BallotRow[];
}

/** Moves the case to the next stage when everything that the stage table asks is true. Never skips a stage. */
export function advance(
  facts: AdvanceFacts,
  _input: Record<string, never>,
  context: CommandContext,
): Result<ChangeDraft> {
  const { row } = facts;
  const to = stageAfter(row.body.stage);
  if (to === null) return refuse('case-at-the-end', {}, { at: row.body.title });
  const missing = missingFor(to, stageFactsOf(row, facts.register, facts.ballots, context.now));
  const first = missing[0];
  if (first) {
    return refuse(
      'case-not-ready',
      { stage: stageOf(to).title, missing: missing.map(requirement => requirement.words).join('；') },
      { at: row.body.title, rule: first.rule },
    );
  }
  return ok(caseDraft(row, stageMove(row.body, to, context, ''), 'election.advance', stageOf(to).title));
}
