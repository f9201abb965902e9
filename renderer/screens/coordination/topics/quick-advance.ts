import { advanceTopic } from '#shared/coordination/commands/advance-topic';
import { topicStages } from '#shared/coordination/topic';
import { topicStageAfter } from '#shared/coordination/topic-stages';
import { commit } from '../../../store/commit';
import { readRow } from '../../../store/read';
import { commandContext } from '../../../store/session';
import { showRefusal } from '../../../app/refusal-notice';
import { say } from '../../../app/notices';

/**
 * Takes the next step of a topic where nothing is left to be filled in. True when something is: its page is the place
 * for that.
 */
export async function quickAdvance(id: string): Promise<boolean> {
  const row = await readRow('topics', id);
  const to = row && topicStageAfter(row.body.stage);
  if (!row || !to) return false;
  const answer = advanceTopic(row, {}, commandContext());
  if (!answer.ok) return true;
  const committed = await commit(answer.value);
  if (!committed.ok) showRefusal(committed.refusal);
  else say.done(`${row.body.number} 已进入“${topicStages[to]}”`);
  return false;
}
