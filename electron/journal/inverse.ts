import { ok, refuse, type Result } from '#shared/basics/result';
import type { RowChange } from '#shared/journal/change-set';
import { rowKey } from '#shared/journal/fold';
import { alteredOrThrow } from './altered';
import { readEntriesBetween, readEntry } from './read-entry';
import type { JournalState } from './state';

/**
 * The changes that put every row of entry `seq` back to what it was before. Refused when a later entry touched one of
 * them: taking the older change back would silently take the later one with it.
 */
export async function inverseOf(
  state: JournalState,
  seq: number,
): Promise<Result<{ changes: RowChange[]; words: string }>> {
  if (seq > state.lines.length) return refuse('undo-no-entry', { seq });
  try {
    const entry = await readEntry(state, seq);
    if (entry.changes.length === 0) return refuse('undo-nothing', { seq });
    const wanted = new Map(entry.changes.map(change => [rowKey(change), change]));
    const newest = state.lines.length;
    if (seq < newest) {
      for await (const {
        seq: later,
        entry: { changes, words },
      } of readEntriesBetween(state, seq + 1, newest)) {
        const touched = changes.some(change => wanted.has(rowKey(change)));
        if (touched) return refuse('undo-touched-later', { seq, later, words });
      }
    }
    const bodies = await bodiesBefore(state, seq, [...wanted.values()]);
    const changes = [...wanted].map(([key, { table, id, rev }]) => ({
      table,
      id,
      rev: rev + 1,
      body: bodies.get(key) ?? null,
    }));
    return ok({ changes, words: `撤销：${entry.words}`.slice(0, 500) });
  } catch (error) {
    return alteredOrThrow(error);
  }
}

/** Walks back until every row's earlier body is found; a row written for the first time has none. */
async function bodiesBefore(
  state: JournalState,
  seq: number,
  rows: readonly RowChange[],
): Promise<Map<string, RowChange['body']>> {
  const found = new Map<string, RowChange['body']>();
  const open = new Set(rows.filter(row => row.rev > 1).map(rowKey));
  if (open.size === 0 || seq === 1) return found;
  for await (const { entry } of readEntriesBetween(state, seq - 1, 1)) {
    for (const change of entry.changes) {
      const key = rowKey(change);
      if (open.delete(key)) found.set(key, change.body);
    }
    if (open.size === 0) break;
  }
  return found;
}
