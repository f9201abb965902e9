import { join } from 'node:path';

/** Names inside a store's folder. */
export function journalPath(folder: string): string {
  return join(folder, 'journal.jsonl');
}

/** What was last acknowledged; tells a line cut off before its acknowledgement from one cut off later. */
export function headPath(folder: string): string {
  return join(folder, 'journal.head');
}

export function checkpointPath(folder: string): string {
  return join(folder, 'checkpoint.jsonl');
}

/** Where a damaged piece is kept for whoever wants to look at it; never read again by the program. */
export function setAsidePath(folder: string, what: 'torn-tail' | 'checkpoint', now: Date): string {
  return join(folder, `${what}-${now.toISOString().replace(/[:.]/g, '-')}.bin`);
}
