import Dexie, { type Table } from 'dexie';
import { tableNames, type TableName } from '#shared/journal/change-set';
import { tables } from '#shared/journal/tables';

/** A row as it lies in IndexedDB: the body is sealed, only index keys without personal data are readable. */
export interface SealedRow {
  readonly id: string;
  readonly rev: number;
  /** 12 bytes of nonce, then AES-256-GCM ciphertext and tag. */
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly [key: string]: unknown;
}

/** How far the journal has been applied; absent while a rebuild is under way. */
export interface Position {
  readonly name: 'position';
  readonly seq: number;
  readonly hash: string;
  /** A sealed canary: shows at unlock whether the rows were sealed under this row key. */
  readonly canary: Uint8Array<ArrayBuffer>;
}

export type Database = Dexie & { meta: Table<Position, string> };

/** Each key alone, and the first key together with each other one, so that "all of an election, by number" needs no scan. */
export function indexesOf(keys: readonly string[]): string {
  const [first, ...others] = keys;
  return ['id', ...keys, ...others.map(other => `[${first}+${other}]`)].join(',');
}

/** One database a store, so that practice and real rows can never meet. */
export function openDatabase(storeId: string): Database {
  const db = new Dexie(`gongzhi-${storeId}`, { chromeTransactionDurability: 'strict' }) as Database;
  // 2: evidence and nominations. Tables were only added since 1, so Dexie needs no step between.
  db.version(2).stores({
    meta: 'name',
    ...Object.fromEntries(tableNames.map(name => [name, indexesOf(tables[name].keys)])),
  });
  return db;
}

export function sealedTable(db: Database, table: TableName): Table<SealedRow, string> {
  return db.table<SealedRow, string>(table);
}
