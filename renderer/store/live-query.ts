import type { TableName } from '#shared/journal/change-set';
import type { Row } from '#shared/journal/table-bodies';
import type { OpenStore } from './open-store';
import { readRowsFrom, readRowFrom, type Where } from './read';
import type { AppliedChange } from './row-feed';

/**
 * A query that stays true. It reads once; after that each commit hands it the rows that changed, so that a ballot
 * entered among 20,000 costs one array copy instead of reading and opening them all again.
 */
export class LiveQuery<T extends TableName> {
  /** Undefined until the first read is done; a new array after every change. */
  rows: readonly Row<T>[] | undefined;
  private readonly listeners = new Set<() => void>();
  private stop: (() => void) | null = null;
  private generation = 0;
  private waiting: AppliedChange[] = [];
  private error: unknown = null;

  constructor(
    private readonly store: OpenStore,
    private readonly table: T,
    private readonly filter: { readonly id: string } | { readonly where: Where },
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (!this.stop) this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) {
        this.stop?.();
        this.stop = null;
        this.generation++;
      }
    };
  };

  readonly snapshot = (): readonly Row<T>[] | undefined => {
    if (this.error) throw this.error;
    return this.rows;
  };

  private start(): void {
    this.stop = this.store.feed.listen(changes => {
      if (changes === 'everything') void this.read();
      else this.take(changes.filter(change => change.table === this.table));
    });
    void this.read();
  }

  private async read(): Promise<void> {
    const generation = ++this.generation;
    this.waiting = [];
    if (this.rows) {
      this.rows = undefined;
      this.tell();
    }
    try {
      const rows = await this.load();
      if (generation !== this.generation) return;
      this.rows = this.patched(rows, this.waiting);
    } catch (error) {
      if (generation !== this.generation) return;
      this.error = error;
    }
    this.tell();
  }

  private async load(): Promise<Row<T>[]> {
    if ('where' in this.filter) return readRowsFrom(this.store, this.table, this.filter.where);
    const row = await readRowFrom(this.store, this.table, this.filter.id);
    return row ? [row] : [];
  }

  private take(changes: AppliedChange[]): void {
    if (!this.rows) {
      this.waiting.push(...changes);
      return;
    }
    const next = this.patched(this.rows, changes);
    if (next === this.rows) return;
    this.rows = next;
    this.tell();
  }

  /** One copy of the array for all changes; each place is found by halving, because the rows stand in the order of ids. */
  private patched(rows: readonly Row<T>[], changes: readonly AppliedChange[]): readonly Row<T>[] {
    let next: Row<T>[] | null = null;
    for (const { id, row } of changes) {
      const present = next ?? rows;
      const at = placeOf(present, id);
      const there = present[at]?.id === id;
      const wanted = row !== null && this.wants(row as Row<T>);
      if (!there && !wanted) continue;
      next ??= [...rows];
      next.splice(at, there ? 1 : 0, ...(wanted ? [row as Row<T>] : []));
    }
    return next ?? rows;
  }

  private wants(row: Row<T>): boolean {
    if ('id' in this.filter) return row.id === this.filter.id;
    const body = row.body as Record<string, unknown>;
    return Object.entries(this.filter.where).every(([key, value]) => value === undefined || body[key] === value);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** Where the row with this id stands, or would stand. */
function placeOf(rows: readonly { readonly id: string }[], id: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
