import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { say } from '../../app/notices';
import { showRefusal } from '../../app/refusal-notice';
import { commit } from '../../store/commit';

/** Commits what a command answered and says so; a refusal is shown. True when it was committed. */
export async function runCommand(answer: Result<ChangeDraft>, done: string): Promise<boolean> {
  if (!answer.ok) {
    showRefusal(answer.refusal);
    return false;
  }
  const committed = await commit(answer.value);
  if (!committed.ok) {
    showRefusal(committed.refusal);
    return false;
  }
  say.done(done);
  return true;
}
