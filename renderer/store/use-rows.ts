import { useMemo, useSyncExternalStore } from 'react';
import type { TableName } from '#shared/journal/change-set';
import type { Row } from '#shared/journal/table-bodies';
import { LiveQuery } from './live-query';
import { currentStore } from './open-store';
import type { Where } from './read';

export type { Row } from '#shared/journal/table-bodies';

/** The rows as they are now, in the order of their ids, and again after every change. Undefined while loading. */
export function useRows<T extends TableName>(table: T, where?: Where): readonly Row<T>[] | undefined {
  const store = currentStore();
  const whereKey = JSON.stringify(where ?? {});
  const query = useMemo(
    () => new LiveQuery(store, table, { where: JSON.parse(whereKey) as Where }),
    [store, table, whereKey],
  );
  return useSyncExternalStore(query.subscribe, query.snapshot);
}

/** Undefined while loading, null when there is no such row (or no id). */
export function useRow<T extends TableName>(table: T, id: string | null | undefined): Row<T> | null | undefined {
  const store = currentStore();
  const query = useMemo(() => new LiveQuery(store, table, { id: id ?? '' }), [store, table, id]);
  const rows = useSyncExternalStore(query.subscribe, query.snapshot);
  return rows && (rows[0] ?? null);
}
