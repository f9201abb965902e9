import type { TableName } from '#shared/journal/change-set';
import type { Row } from '#shared/journal/table-bodies';
import { sealedTable, type SealedRow } from './open-database';
import type { OpenStore } from './open-store';
import { readingMeter } from './reading-meter';
import type { AppliedChange } from './row-feed';

/** What of each row of a table is kept in memory for boards, search and figures over tens of thousands of rows. */
export interface DigestOf<T extends TableName, D> {
  readonly table: T;
  /** Small, and without what a screen shows of one row only. Null: the row does not take part. */
  readonly keep: (row: Row<T>) => D | null;
}

/** Rows read and opened at a time; between two of them the page takes its turn. */
const BATCH = 500;

/**
 * A digest of a whole table. It is read once after unlock, in the background, and lives as long as the unlock; each commit
 * hands it the rows that changed. So a screen over 20,000 topics opens as quickly as one over 2,000: opening sealed rows
 * is paid once, and not by the screen.
 */
export class Digest<T extends TableName, D> {
  private readonly kept = new Map<string, D>();
  private readonly listeners = new Set<() => void>();
  private list: readonly D[] | undefined;
  private generation = 0;
  private waiting: AppliedChange[] | null = [];
  private error: unknown = null;

  constructor(
    private readonly store: OpenStore,
    private readonly definition: DigestOf<T, D>,
  ) {
    store.feed.listen(changes => {
      if (changes === 'everything') return void this.read();
      const mine = changes.filter(change => change.table === definition.table);
      if (mine.length === 0) return;
      if (this.waiting) this.waiting.push(...mine);
      else this.take(mine);
    });
    void this.read();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Undefined until everything was read once; then in the order of ids of the first reading, new rows at the end. */
  readonly snapshot = (): readonly D[] | undefined => {
    if (this.error) throw this.error;
    return this.list;
  };

  private async read(): Promise<void> {
    const generation = ++this.generation;
    this.waiting = [];
    this.list = undefined;
    this.kept.clear();
    const meter = readingMeter(this.store);
    let done = 0;
    try {
      const total = await sealedTable(this.store.db, this.definition.table).count();
      if (generation !== this.generation) return;
      // Reading costs more than opening, and the database does it beside us: the next rows come while these are opened.
      for (let coming: Promise<SealedRow[]> | null = this.rowsAfter(''); coming;) {
        const rows: SealedRow[] = await coming;
        if (generation !== this.generation) return;
        const end = rows[rows.length - 1];
        coming = end && rows.length === BATCH ? this.rowsAfter(end.id) : null;
        // Should opening fail first, that is the error that is told.
        coming?.catch(() => undefined);
        const opened = await Promise.all(
          rows.map(async row => ({ ...row, body: await this.store.sealer.openRow(this.definition.table, row) })),
        );
        if (generation !== this.generation) return;
        for (const { id, rev, body } of opened) this.put({ id, rev, body } as Row<T>);
        meter.set(this, { done: (done += rows.length), total });
      }
    } catch (error) {
      if (generation !== this.generation) return;
      this.error = error;
    }
    meter.set(this, null);
    const missed = this.waiting ?? [];
    this.waiting = null;
    this.take(missed);
  }

  /** At once, and not only when it is waited for. */
  private async rowsAfter(id: string): Promise<SealedRow[]> {
    return sealedTable(this.store.db, this.definition.table).where('id').above(id).limit(BATCH).toArray();
  }

  private take(changes: readonly AppliedChange[]): void {
    for (const { id, row } of changes) {
      if (row) this.put(row as Row<T>);
      else this.kept.delete(id);
    }
    this.list = [...this.kept.values()];
    for (const listener of [...this.listeners]) listener();
  }

  private put(row: Row<T>): void {
    const digest = this.definition.keep(row);
    if (digest === null) this.kept.delete(row.id);
    else this.kept.set(row.id, digest);
  }
}

const digests = new WeakMap<OpenStore, Map<unknown, unknown>>();

/** The one digest of this definition and store, begun when it is first asked for. */
export function digestIn<T extends TableName, D>(store: OpenStore, definition: DigestOf<T, D>): Digest<T, D> {
  const all = digests.get(store) ?? new Map<unknown, unknown>();
  digests.set(store, all);
  const there = all.get(definition) as Digest<T, D> | undefined;
  if (there) return there;
  const made = new Digest(store, definition);
  all.set(definition, made);
  return made;
}
