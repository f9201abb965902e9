import type { ChangeSet, RowChange, TableName } from './change-set';

/** Rows by `rowKey`; a removed row stays as a tombstone (`body: null`) until the fold is written down. */
export type Rows = Map<string, RowChange>;

export function rowKey(row: { readonly table: TableName; readonly id: string }): string {
  return `${row.table}/${row.id}`;
}

/** Applies one entry. The journal's order alone decides; nothing depends on a clock. */
export function foldInto(rows: Rows, changeSet: ChangeSet): void {
  for (const change of changeSet.changes) rows.set(rowKey(change), change);
}

/** The rows that exist. */
export function liveRows(rows: Rows): RowChange[] {
  return [...rows.values()].filter(row => row.body !== null);
}
