import type { TableName } from '#shared/journal/change-set';
import type { Row } from '#shared/journal/table-bodies';

/** One applied change: the row as it is now, or null when it was removed. */
export interface AppliedChange {
  readonly table: TableName;
  readonly id: string;
  readonly row: Row<TableName> | null;
}

type Listener = (changes: readonly AppliedChange[] | 'everything') => void;

/** Tells live queries what was applied. `everything`: the store was rebuilt, read again. */
export class RowFeed {
  private readonly listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  publish(changes: readonly AppliedChange[] | 'everything'): void {
    for (const listener of [...this.listeners]) listener(changes);
  }
}
