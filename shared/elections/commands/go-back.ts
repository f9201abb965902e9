import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext, DraftChange } from '../../journal/draft';
import type { BallotRow, CaseRow } from '../case-row';
import type { StageId } from '../election-case';
import { stageOf, stageOrder } from '../stages';
import { caseDraft, stageMove } from './case-draft';

export interface GoBackFacts {
  readonly row: CaseRow;
  readonly ballots: readonly BallotRow[];
}

/**
 * Back to any earlier stage, with a reason, until the result is certified. Nothing is deleted: candidates, matters and
 * dates stay; papers already issued are withdrawn (kept with what was entered on them, never counted), because what is
 * printed on them may change.
 */
export function goBack(
  facts: GoBackFacts,
  input: { readonly to: StageId; readonly reason: string },
  context: CommandContext,
): Result<ChangeDraft> {
  const { row } = facts;
  const at = row.body.title;
  if (stageOrder(row.body.stage) >= stageOrder('certified')) return refuse('case-certified-no-way-back', {}, { at });
  if (stageOrder(input.to) >= stageOrder(row.body.stage)) {
    return refuse('case-not-an-earlier-stage', { stage: stageOf(input.to).title }, { at });
  }
  const reason = input.reason.trim();
  if (reason === '') return refuse('case-reason-missing', {}, { at });
  const withdraw = stageOrder(input.to) < stageOrder('issued');
  const withdrawn: DraftChange[] = !withdraw
    ? []
    : facts.ballots
        .filter(ballot => ballot.body.withdrawn === undefined)
        .map(ballot => ({
          table: 'ballots',
          id: ballot.id,
          body: { ...ballot.body, withdrawn: { at: context.now, reason } },
        }));
  const patch = { ...stageMove(row.body, input.to, context, reason), ...(withdraw ? { issued: null } : {}) };
  const words = `退回“${stageOf(input.to).title}”${withdrawn.length > 0 ? `，收回选票 ${withdrawn.length} 张` : ''}`;
  return ok(caseDraft(row, patch, 'election.go-back', words, withdrawn));
}
