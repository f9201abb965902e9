import type { ChangeDraft, DraftChange } from '../journal/draft';
import type { MemoryStore } from './memory-store';

/** Hundreds of small changes as one: every row that they touched, as it stands at the end. */
export function finalRows(store: MemoryStore, drafts: readonly ChangeDraft[]): DraftChange[] {
  const rows = new Map<string, DraftChange>();
  for (const { table, id } of drafts.flatMap(draft => draft.changes)) {
    rows.set(`${table}\n${id}`, { table, id, body: store.get(table, id)?.body ?? null });
  }
  return [...rows.values()];
}
