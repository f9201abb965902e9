import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { showRefusal } from '../../../app/refusal-notice';
import { commit } from '../../../store/commit';

/** Quiet time after the last key before what was typed is kept. */
const WAIT_MS = 700;

export interface Kept<Input> {
  /** What was kept last; null while nothing was. */
  readonly kept: Input | null;
  /** Stops keeping, once the form's content has gone where it belongs. */
  readonly stop: () => void;
}

/**
 * Keeps what is typed, a moment after the last change and at the latest when the form is left, so that it is there again
 * after a kill. `touched` is false until the officer changed something.
 */
export function useKept<Input>(
  input: Input,
  touched: boolean,
  draftOf: (input: Input) => Result<ChangeDraft>,
): Kept<Input> {
  const waiting = useRef(false);
  const [kept, setKept] = useState<Input | null>(null);
  const save = useEffectEvent(async () => {
    if (!waiting.current) return;
    waiting.current = false;
    const draft = draftOf(input);
    const done = draft.ok ? await commit(draft.value) : draft;
    if (done.ok) setKept(input);
    else showRefusal(done.refusal);
  });
  useEffect(() => {
    if (!touched) return undefined;
    waiting.current = true;
    const timer = setTimeout(() => void save(), WAIT_MS);
    return () => clearTimeout(timer);
  }, [input, touched]);
  useEffect(() => () => void save(), []);
  return {
    kept,
    stop: () => {
      waiting.current = false;
    },
  };
}
