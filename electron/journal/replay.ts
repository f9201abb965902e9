import { ok, type Result } from '#shared/basics/result';
import type { JournalEntry } from '#shared/ipc/contract';
import { alteredOrThrow } from './altered';
import { readEntry } from './read-entry';
import type { JournalState } from './state';

/** Sealed bytes a call: about a second's worth of the slowest machine's work, and small enough to cross as JSON. */
const BATCH_BYTES = 1024 * 1024;

/** Entries above `after`, oldest first; at least one when there is one. */
export async function readEntries(state: JournalState, after: number): Promise<Result<JournalEntry[]>> {
  const entries: JournalEntry[] = [];
  try {
    for (let seq = after + 1, bytes = 0; seq <= state.lines.length && bytes < BATCH_BYTES; seq += 1) {
      const line = state.lines[seq - 1];
      if (!line) break;
      entries.push({ seq, hash: line.hash, changeSet: await readEntry(state, seq) });
      bytes += line.length;
    }
    return ok(entries);
  } catch (error) {
    return alteredOrThrow(error);
  }
}
