import { useState } from 'react';
import type { Refusal, Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { say } from '../../../app/notices';
import { commit } from '../../../store/commit';

export interface CommandState {
  readonly refusal: Refusal | null;
  readonly busy: boolean;
  readonly clear: () => void;
  /** Commits what a command answered; true when it was, with the word said. A refusal is kept to be shown in the page. */
  readonly run: (answer: Result<ChangeDraft>, done: string) => Promise<boolean>;
}

export function useCommand(): CommandState {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  async function run(answer: Result<ChangeDraft>, done: string): Promise<boolean> {
    setBusy(true);
    const committed = answer.ok ? await commit(answer.value) : answer;
    setBusy(false);
    setRefusal(committed.ok ? null : committed.refusal);
    if (committed.ok) say.done(done);
    return committed.ok;
  }
  return { refusal, busy, clear: () => setRefusal(null), run };
}
