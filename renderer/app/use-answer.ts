import { useCallback, useEffect, useState } from 'react';
import type { Refusal, Result } from '#shared/basics/result';

interface Answer<T> {
  /** Undefined until the first answer. */
  readonly value: T | undefined;
  readonly refusal: Refusal | null;
  /** Asks again; the old value stays until the new one is there. */
  readonly reload: () => void;
  /** Puts in a newer value that another call answered. */
  readonly set: (value: T) => void;
}

/** Asks the main process once when the screen opens. `ask` must be stable (module level or useCallback). */
export function useAnswer<T>(ask: () => Promise<Result<T>>): Answer<T> {
  const [value, setValue] = useState<T>();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let there = true;
    void ask().then(answer => {
      if (!there) return;
      setRefusal(answer.ok ? null : answer.refusal);
      if (answer.ok) setValue(answer.value);
    });
    return () => {
      there = false;
    };
  }, [ask, round]);
  const reload = useCallback(() => setRound(n => n + 1), []);
  const set = useCallback((next: T) => {
    setRefusal(null);
    setValue(next);
  }, []);
  return { value, refusal, reload, set };
}
