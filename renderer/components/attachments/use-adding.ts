import { useEffect, useRef, useState } from 'react';
import type { Attachment } from '#shared/attachments/attachment';
import type { Refusal } from '#shared/basics/result';
import { examineFile, redraw, type Examined } from './examine-file';
import { sendFile } from './send-file';

/** One file that is being added, or was not. */
export interface Adding {
  readonly id: string;
  readonly name: string;
  readonly state:
    | { readonly at: 'working'; readonly percent: number }
    /** `smaller`: what making the picture smaller first would do. */
    | { readonly at: 'refused'; readonly refusal: Refusal; readonly smaller: boolean };
}

interface AddingDesk {
  readonly rows: readonly Adding[];
  add(files: readonly File[]): void;
  /** Stops what is working; takes away what was refused. */
  dismiss(id: string): void;
  makeSmaller(id: string): void;
}

type OnChange = (value: readonly Attachment[]) => unknown;

/** Files come in one after the other; each is kept by the main process before the list names it. */
export function useAdding(value: readonly Attachment[], onChange: OnChange | undefined): AddingDesk {
  const [rows, setRows] = useState<readonly Adding[]>([]);
  const latest = useRef(value);
  const tell = useRef(onChange);
  const files = useRef(new Map<string, File>());
  const stopped = useRef(new Set<string>());
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    latest.current = value;
  }, [value]);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    const coming = files.current;
    const stop = stopped.current;
    // A closed form takes no more files.
    return () => coming.forEach((_, id) => stop.add(id));
  }, []);

  const show = (id: string, state: Adding['state'] | null) =>
    setRows(before => before.flatMap(row => (row.id !== id ? [row] : state ? [{ ...row, state }] : [])));
  const forget = (id: string) => {
    files.current.delete(id);
    show(id, null);
  };

  const take = async (id: string, examine: (file: File) => Promise<Examined>) => {
    const file = files.current.get(id);
    const cancelled = () => stopped.current.has(id);
    if (!file || cancelled()) return forget(id);
    const examined = await examine(file);
    if (cancelled()) return forget(id);
    if (examined.kind !== 'ready') {
      const smaller = examined.kind === 'too-large-picture';
      return show(id, { at: 'refused', refusal: examined.refusal, smaller });
    }
    const onProgress = (done: number, total: number) =>
      show(id, { at: 'working', percent: Math.floor((100 * done) / total) });
    const sent = await sendFile(examined.file, onProgress, cancelled);
    if (cancelled()) return forget(id);
    if (!sent.ok) return show(id, { at: 'refused', refusal: sent.refusal, smaller: false });
    const there = latest.current.some(({ sha256 }) => sha256 === sent.value.sha256);
    if (!there) {
      latest.current = [...latest.current, sent.value];
      await tell.current?.(latest.current);
    }
    forget(id);
  };
  const enqueue = (id: string, examine: (file: File) => Promise<Examined>) => {
    turn.current = turn.current
      .then(() => take(id, examine))
      .catch(error => {
        forget(id);
        throw error;
      });
  };

  return {
    rows,
    add(chosen) {
      for (const file of chosen) {
        const id = crypto.randomUUID();
        files.current.set(id, file);
        setRows(before => [...before, { id, name: file.name, state: { at: 'working', percent: 0 } }]);
        enqueue(id, examineFile);
      }
    },
    dismiss(id) {
      const working = rows.some(row => row.id === id && row.state.at === 'working');
      if (working) stopped.current.add(id);
      forget(id);
    },
    makeSmaller(id) {
      show(id, { at: 'working', percent: 0 });
      enqueue(id, redraw);
    },
  };
}
