import type { TableName } from '#shared/journal/change-set';
import type { Row } from '#shared/journal/table-bodies';
import { tables } from '#shared/journal/tables';
import { sealedTable, type SealedRow } from './open-database';
import { currentStore, type OpenStore } from './open-store';

/** Index keys (`shared/journal/tables.ts`) with the values they must have. */
export type Where = Readonly<Partial<Record<string, string | number>>>;

export function readRow<T extends TableName>(table: T, id: string): Promise<Row<T> | null> {
  return readRowFrom(currentStore(), table, id);
}

/** Rows in the order of their ids. `where` may name index keys only; without it the whole table is opened. */
export function readRows<T extends TableName>(table: T, where?: Where): Promise<Row<T>[]> {
  return readRowsFrom(currentStore(), table, where);
}

/** How many rows there are, without opening one. */
export function countRows(table: TableName, where?: Where): Promise<number> {
  return matching(currentStore(), table, where).count();
}

export async function readRowFrom<T extends TableName>(store: OpenStore, table: T, id: string): Promise<Row<T> | null> {
  const sealed = await sealedTable(store.db, table).get(id);
  return sealed ? openSealed(store, table, sealed) : null;
}

export async function readRowsFrom<T extends TableName>(store: OpenStore, table: T, where?: Where): Promise<Row<T>[]> {
  const sealed = await matching(store, table, where).toArray();
  const rows = await Promise.all(sealed.map(row => openSealed(store, table, row)));
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function openSealed<T extends TableName>(store: OpenStore, table: T, sealed: SealedRow): Promise<Row<T>> {
  let body = store.cache.get(table, sealed.id, sealed.rev);
  if (!body) {
    body = await store.sealer.openRow(table, sealed);
    store.cache.put(table, sealed.id, sealed.rev, body);
  }
  return { id: sealed.id, rev: sealed.rev, body } as Row<T>;
}

/** Uses the compound index of the first key and another one where both are asked for; the rest is filtered on unsealed keys. */
function matching(store: OpenStore, table: TableName, where: Where = {}) {
  const rows = sealedTable(store.db, table);
  const wanted = Object.entries(where).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  const keys = tables[table].keys;
  const unknown = wanted.find(([key]) => !keys.includes(key));
  if (unknown) throw new Error(`${unknown[0]} is no index key of ${table}`);
  const [one, two, ...rest] = wanted.sort((a, b) => keys.indexOf(a[0]) - keys.indexOf(b[0]));
  if (!one) return rows.toCollection();
  const compound = two && one[0] === keys[0];
  const found = compound
    ? rows.where(`[${one[0]}+${two[0]}]`).equals([one[1], two[1]])
    : rows.where(one[0]).equals(one[1]);
  const left = compound || !two ? rest : [two, ...rest];
  return left.length > 0 ? found.and(row => left.every(([key, value]) => row[key] === value)) : found;
}
