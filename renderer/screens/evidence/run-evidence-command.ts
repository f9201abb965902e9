import type { Refusal, Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { say } from '../../app/notices';
import { commit } from '../../store/commit';

/** Commits what a command answered and says so; the refusal, for the page where it was asked, when it was not. */
export async function runEvidenceCommand(answer: Result<ChangeDraft>, done: string): Promise<Refusal | null> {
  const committed = answer.ok ? await commit(answer.value) : answer;
  if (!committed.ok) return committed.refusal;
  say.done(done);
  return null;
}
