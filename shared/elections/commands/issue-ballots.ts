import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext, DraftChange } from '../../journal/draft';
import { ballotId, type BallotRow, type CaseRow } from '../case-row';
import type { Ballot } from '../election-case';
import type { FrozenRegister } from '../frozen-register';
import { caseDraft, mayDo, stageMove } from './case-draft';

/** One change set holds at most 20,000 rows; one of them is the case. */
export const MOST_BALLOTS = 19_999;

export interface IssueFacts {
  readonly row: CaseRow;
  readonly register: FrozenRegister;
  /** All ballots of the case, withdrawn ones too: their numbers are never given out again. */
  readonly ballots: readonly BallotRow[];
}

/** One paper for each head, numbered on from the highest number of the case, in the order of the head numbers. */
export function issueBallots(
  facts: IssueFacts,
  _input: Record<string, never>,
  context: CommandContext,
): Result<ChangeDraft> {
  const { row, register } = facts;
  const allowed = mayDo(row, 'issue');
  if (!allowed.ok) return allowed;
  if (row.body.frozen === null || register.heads.length !== row.body.frozen.heads)
    return refuse('issue-register-differs');
  if (register.heads.length > MOST_BALLOTS)
    return refuse('issue-too-many', { heads: register.heads.length, most: MOST_BALLOTS });
  let number = facts.ballots.reduce((highest, ballot) => Math.max(highest, Number(ballot.body.number)), 0);
  const papers: DraftChange[] = register.heads.map(head => {
    number += 1;
    const text = String(number).padStart(6, '0');
    const body: Ballot = {
      electionId: row.id,
      number: text,
      head: head.head,
      unit: head.units[0]?.unit ?? '',
      delivery: null,
      entry: null,
    };
    return { table: 'ballots', id: ballotId(row.id, text), body };
  });
  const patch = { issued: { at: context.now, ballots: papers.length }, ...stageMove(row.body, 'issued', context, '') };
  return ok(caseDraft(row, patch, 'election.issue', `制发选票 ${papers.length} 张`, papers));
}
