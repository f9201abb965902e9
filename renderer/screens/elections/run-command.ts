import type { Refusal, Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { say } from '../../app/notices';
import { commit } from '../../store/commit';
import { setRefusal } from './command-refusal-state';

/** Commits what a command answered and says so; a refusal is shown in the page. True when it was committed. */
export async function runCommand(answer: Result<ChangeDraft>, done: string): Promise<boolean> {
  if (!answer.ok) return refused(answer.refusal);
  const committed = await commit(answer.value);
  if (!committed.ok) return refused(committed.refusal);
  setRefusal(null);
  say.done(done);
  return true;
}

function refused(refusal: Refusal): false {
  setRefusal(refusal);
  return false;
}
