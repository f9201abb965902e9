import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext, DraftChange } from '../../journal/draft';
import type { CaseRow } from '../case-row';
import type { ElectionCase, StageId } from '../election-case';
import { actTitles, allows, stageOf, type ActId } from '../stages';

/** Refuses an act that the case's stage does not allow. */
export function mayDo(row: CaseRow, act: ActId): Result<null> {
  if (allows(row.body.stage, act)) return ok(null);
  return refuse(
    'case-act-not-now',
    { act: actTitles[act], stage: stageOf(row.body.stage).title },
    { at: row.body.title },
  );
}

/** The change of the case's own row, with further rows beside it. `words` follow the case's title in the audit log. */
export function caseDraft(
  row: CaseRow,
  patch: Partial<ElectionCase>,
  command: string,
  words: string,
  more: readonly DraftChange[] = [],
): ChangeDraft {
  const body: ElectionCase = { ...row.body, ...patch };
  return {
    command,
    words: `${row.body.title}：${words}`.slice(0, 500),
    changes: [{ table: 'elections', id: row.id, body }, ...more],
  };
}

/** The patch that moves a case to another stage and writes it into its history. */
export function stageMove(
  election: ElectionCase,
  to: StageId,
  context: CommandContext,
  reason: string,
): Pick<ElectionCase, 'stage' | 'history'> {
  const step = { at: context.now, by: context.officerId, from: election.stage, to, reason };
  return { stage: to, history: [...election.history, step] };
}
