import { ok, type Result } from '#shared/basics/result';
import type { JournalEntry } from '#shared/ipc/contract';
import { alteredOrThrow } from './altered';
import { readEntriesBetween } from './read-entry';
import type { JournalState } from './state';

/** Sealed bytes a call: about a second's worth of the slowest machine's work, and small enough to cross as JSON. */
const BATCH_BYTES = 1024 * 1024;

/** Entries above `after`, oldest first; at least one when there is one. */
export async function readEntries(state: JournalState, after: number): Promise<Result<JournalEntry[]>> {
  const entries: JournalEntry[] = [];
  if (after >= state.lines.length) return ok(entries);
  try {
    let bytes = 0;
    for await (const { seq, line, entry } of readEntriesBetween(state, after + 1, state.lines.length)) {
      entries.push({ seq, hash: line.hash, changeSet: entry });
      bytes += line.length;
      if (bytes >= BATCH_BYTES) break;
    }
    return ok(entries);
  } catch (error) {
    return alteredOrThrow(error);
  }
}
