import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  saveDisclosureDraft,
  type DisclosureFacts,
  type DisclosureInput,
} from '#shared/coordination/publish-disclosure';
import { showRefusal } from '../../../app/refusal-notice';
import { commit } from '../../../store/commit';

/** Quiet time after the last key before what was typed is kept. */
const WAIT_MS = 700;

export interface DraftKeeper {
  /** What was kept last; null while nothing was. */
  readonly kept: DisclosureInput | null;
  /** Stops keeping, once the form's content has gone where it belongs. */
  readonly stop: () => void;
}

/**
 * Keeps what is typed as the project's draft, a moment after the last change and at the latest when the form is left, so
 * that it is there again after a kill. `touched` is false until the officer changed something.
 */
export function useDraftKeeper(facts: DisclosureFacts, input: DisclosureInput, touched: boolean): DraftKeeper {
  const waiting = useRef(false);
  const [kept, setKept] = useState<DisclosureInput | null>(null);
  const save = useEffectEvent(async () => {
    if (!waiting.current) return;
    waiting.current = false;
    const draft = saveDisclosureDraft(facts, input);
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
