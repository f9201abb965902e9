import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { say } from '../../app/notices';
import { showRefusal } from '../../app/refusal-notice';
import { commit, undo } from '../../store/commit';

/** Commits what a command answered and offers to take it back; a refusal is shown. True when it was committed. */
export async function runRegisterCommand(draft: Result<ChangeDraft>, done: string): Promise<boolean> {
  const committed = draft.ok ? await commit(draft.value) : draft;
  if (!committed.ok) {
    showRefusal(committed.refusal);
    return false;
  }
  const { seq } = committed.value;
  say.done(done, {
    title: '撤销',
    run: () => void takeBack(seq),
  });
  return true;
}

async function takeBack(seq: number): Promise<void> {
  const undone = await undo(seq);
  if (undone.ok) say.done('已撤销');
  else showRefusal(undone.refusal);
}
