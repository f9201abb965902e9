import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Result } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { showRefusal } from './refusal-notice';
import { commit } from '../store/commit';

/** Quiet time after the last key before what was typed is kept. */
const WAIT_MS = 700;

export interface DraftKeeper<Input> {
  /** What was kept last; null while nothing was. */
  readonly kept: Input | null;
  /** Stops keeping, once the form's content has gone where it belongs; waits for one that is being written. */
  readonly stop: () => Promise<void>;
}

/**
 * Keeps what is typed as a draft, a moment after the last change and at the latest when the form is left, so that it is there
 * again after a kill. `touched` is false until the officer changed something.
 */
export function useDraftKeeper<Input>(
  input: Input,
  touched: boolean,
  save: (input: Input) => Result<ChangeDraft>,
): DraftKeeper<Input> {
  const waiting = useRef(false);
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const [kept, setKept] = useState<Input | null>(null);
  const keep = useEffectEvent(() => {
    if (!waiting.current) return;
    waiting.current = false;
    writing.current = (async () => {
      const draft = save(input);
      const done = draft.ok ? await commit(draft.value) : draft;
      if (done.ok) setKept(input);
      else showRefusal(done.refusal);
    })();
  });
  useEffect(() => {
    if (!touched) return undefined;
    waiting.current = true;
    const timer = setTimeout(() => keep(), WAIT_MS);
    return () => clearTimeout(timer);
  }, [input, touched]);
  useEffect(() => () => keep(), []);
  return {
    kept,
    stop: async () => {
      waiting.current = false;
      await writing.current;
    },
  };
}

/** How the draft stands, beside the title. */
export function draftWords(touched: boolean, fromDraft: boolean, isKept: boolean): string {
  if (!touched) return fromDraft ? '上次没有填完的内容还在' : '填写的内容会自动暂存';
  return isKept ? '已自动暂存' : '正在暂存…';
}
