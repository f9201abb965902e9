import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '#shared/basics/result';
import type { AuditLine } from '#shared/ipc/contract';
import { bridge } from '../../app/bridge';

const PAGE = 100;

interface AuditLog {
  readonly lines: readonly AuditLine[];
  readonly more: boolean;
  readonly loading: boolean;
  readonly refusal: Refusal | null;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

interface Loaded {
  readonly text: string;
  readonly round: number;
  readonly lines: readonly AuditLine[];
  readonly more: boolean;
  readonly refusal: Refusal | null;
}

const nothing: Omit<Loaded, 'text' | 'round'> = { lines: [], more: false, refusal: null };

/** The audit log, newest first, a page at a time; `text` is looked for in the words. */
export function useAuditLog(text: string): AuditLog {
  const [round, setRound] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ text, round: -1, ...nothing });
  useEffect(() => {
    let there = true;
    void bridge['journal.audit']({ before: null, limit: PAGE, text }).then(answer => {
      if (!there) return;
      setLoaded({ text, round, ...nothing, ...(answer.ok ? answer.value : { refusal: answer.refusal }) });
    });
    return () => {
      there = false;
    };
  }, [text, round]);

  const loadMore = useCallback(() => {
    const before = loaded.lines[loaded.lines.length - 1]?.seq ?? null;
    void bridge['journal.audit']({ before, limit: PAGE, text: loaded.text }).then(answer => {
      if (!answer.ok) return setLoaded(now => ({ ...now, refusal: answer.refusal }));
      setLoaded(now =>
        now.text === loaded.text
          ? { ...now, lines: [...now.lines, ...answer.value.lines], more: answer.value.more }
          : now,
      );
    });
  }, [loaded]);

  const current = loaded.text === text && loaded.round === round;
  return {
    lines: loaded.lines,
    more: loaded.more,
    refusal: loaded.refusal,
    loading: !current,
    loadMore,
    reload: useCallback(() => setRound(n => n + 1), []),
  };
}
