import Dexie from 'dexie';
import type { RowChange } from '#shared/journal/change-set';
import type { JournalHead } from '#shared/ipc/contract';
import { sealedTable, type SealedRow } from './open-database';
import type { OpenStore } from './open-store';
import type { AppliedChange } from './row-feed';

const CANARY = 'gongzhi';

/**
 * Applies row changes and the journal position that they lead to in one transaction (`at` null: a part of a rebuild,
 * which has no position yet). All sealing is done before the
 * transaction opens: awaiting WebCrypto inside it would let IndexedDB commit it half-way.
 */
export async function project(store: OpenStore, changes: readonly RowChange[], at: JournalHead | null): Promise<void> {
  const last = lastWrites(changes);
  const sealed = await Promise.all(
    last.map(async change => ({
      ...change,
      row: change.body ? await store.sealer.sealRow(change.table, { ...change, body: change.body }) : null,
    })),
  );
  const canary = await store.sealer.sealText(CANARY);
  const touched = [...new Set(sealed.map(change => change.table))];

  await store.db.transaction('rw', [...touched, 'meta'], async () => {
    for (const table of touched) {
      const here = sealed.filter(change => change.table === table);
      const puts = here.flatMap((change): SealedRow[] => (change.row ? [change.row] : []));
      const gone = here.filter(change => !change.row).map(change => change.id);
      if (puts.length > 0) await sealedTable(store.db, table).bulkPut(puts);
      if (gone.length > 0) await sealedTable(store.db, table).bulkDelete(gone);
    }
    if (at) await store.db.meta.put({ name: 'position', seq: at.seq, hash: at.hash, canary });
    else await store.db.meta.delete('position');
  });

  store.feed.publish(last.map(change => applied(store, change)));
}

/** Where the store stands, or null when it is empty, half rebuilt, or sealed under another key. */
export async function position(store: OpenStore): Promise<JournalHead | null> {
  const found = await store.db.meta.get('position');
  if (!found) return null;
  try {
    if ((await store.sealer.openText(found.canary)) !== CANARY) return null;
  } catch {
    return null;
  }
  return { seq: found.seq, hash: found.hash };
}

export async function wipe(store: OpenStore): Promise<void> {
  await store.db.transaction('rw', store.db.tables, () =>
    Dexie.Promise.all(store.db.tables.map(table => table.clear())),
  );
  store.cache.clear();
}

function lastWrites(changes: readonly RowChange[]): RowChange[] {
  const last = new Map<string, RowChange>();
  for (const change of changes) last.set(`${change.table}\n${change.id}`, change);
  return [...last.values()];
}

function applied(store: OpenStore, { table, id, rev, body }: RowChange): AppliedChange {
  if (!body) {
    store.cache.forget(table, id, 1);
    return { table, id, row: null };
  }
  store.cache.put(table, id, rev, body);
  return { table, id, row: { id, rev, body } as AppliedChange['row'] };
}
