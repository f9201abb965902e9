import type { TableName } from '#shared/journal/change-set';
import type { Row } from '#shared/journal/table-bodies';
import { currentStore } from '../open-store';

export interface RowChangeSeen<T extends TableName> {
  readonly id: string;
  /** Null when the row was removed. */
  readonly row: Row<T> | null;
}

/**
 * Tells the rows of a table that changed, one commit at a time, without reading any: for screens that keep figures of
 * their own over thousands of rows. `everything`: the store was rebuilt, read again. Answers how to stop.
 */
export function watchRows<T extends TableName>(
  table: T,
  listener: (changes: readonly RowChangeSeen<T>[] | 'everything') => void,
): () => void {
  return currentStore().feed.listen(changes => {
    if (changes === 'everything') return listener('everything');
    const own = changes.filter(change => change.table === table);
    if (own.length > 0) listener(own as unknown as readonly RowChangeSeen<T>[]);
  });
}
