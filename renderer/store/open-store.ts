import type { Bridge } from '#shared/ipc/contract';
import { openDatabase, type Database } from './open-database';
import { RowCache } from './row-cache';
import { RowFeed } from './row-feed';
import { makeSealer, type Sealer } from './seal';

export type JournalCalls = Pick<
  Bridge,
  'journal.append' | 'journal.read' | 'journal.checkpoint' | 'journal.inverse' | 'log.report'
>;

/** Everything that the functions of this folder work on; made at unlock, closed at lock. */
export interface OpenStore {
  readonly storeId: string;
  readonly officerId: string;
  readonly db: Database;
  readonly sealer: Sealer;
  readonly journal: JournalCalls;
  readonly cache: RowCache;
  readonly feed: RowFeed;
}

export async function openStore(
  unlocked: { storeId: string; rowKey: string; officer: { id: string } },
  journal: JournalCalls,
): Promise<OpenStore> {
  const db = openDatabase(unlocked.storeId);
  const [sealer] = await Promise.all([makeSealer(unlocked.rowKey), db.open()]);
  return {
    storeId: unlocked.storeId,
    officerId: unlocked.officer.id,
    db,
    sealer,
    journal,
    cache: new RowCache(),
    feed: new RowFeed(),
  };
}

let current: OpenStore | null = null;

export function setCurrentStore(store: OpenStore | null): void {
  if (current && current !== store) current.db.close();
  current = store;
}

/** The store of the unlocked session. Screens exist only while it is open, so its absence is a fault, not a state. */
export function currentStore(): OpenStore {
  if (!current) throw new Error('the store is locked');
  return current;
}
