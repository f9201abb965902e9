import type { ChangeDraft } from '../journal/draft';
import type { TableBodies } from '../journal/table-bodies';
import { tables } from '../journal/tables';
import type { TableName } from '../journal/change-set';

export interface MemoryRow<T extends TableName> {
  readonly id: string;
  readonly body: TableBodies[T];
}

/**
 * Rows in memory with the same door as the real store: only change drafts go in, and every body is checked by the schema
 * of its table. For the practice district, the demo and the tests.
 */
export class MemoryStore {
  readonly drafts: ChangeDraft[] = [];
  private readonly rows = new Map<TableName, Map<string, object>>();

  /** Throws when a body does not fit its table: a command that makes such a draft is broken. */
  apply(draft: ChangeDraft): void {
    const parsed = draft.changes.map(({ table, id, body }) => ({
      table,
      id,
      body: body === null ? null : (tables[table].schema.parse(body) as object),
    }));
    for (const { table, id, body } of parsed) {
      const rows = this.table(table);
      if (body === null) rows.delete(id);
      else rows.set(id, body);
    }
    this.drafts.push(draft);
  }

  all<T extends TableName>(table: T, keep: (body: TableBodies[T]) => boolean = () => true): MemoryRow<T>[] {
    return [...this.table(table)]
      .map(([id, body]) => ({ id, body: body as TableBodies[T] }))
      .filter(row => keep(row.body))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get<T extends TableName>(table: T, id: string): MemoryRow<T> | null {
    const body = this.table(table).get(id);
    return body ? { id, body: body as TableBodies[T] } : null;
  }

  private table(name: TableName): Map<string, object> {
    const known = this.rows.get(name);
    if (known) return known;
    const made = new Map<string, object>();
    this.rows.set(name, made);
    return made;
  }
}
