import type { TableName } from '#shared/journal/change-set';

/** Opened bodies by table, id and revision, the least recently used dropped first. Lives only as long as the unlock. */
export class RowCache {
  private readonly bodies = new Map<string, object>();

  constructor(private readonly limit = 400) {}

  get(table: TableName, id: string, rev: number): object | undefined {
    const key = cacheKey(table, id, rev);
    const body = this.bodies.get(key);
    if (body) {
      this.bodies.delete(key);
      this.bodies.set(key, body);
    }
    return body;
  }

  put(table: TableName, id: string, rev: number, body: object): void {
    this.bodies.set(cacheKey(table, id, rev), body);
    if (this.bodies.size > this.limit) {
      const oldest = this.bodies.keys().next().value;
      if (oldest !== undefined) this.bodies.delete(oldest);
    }
  }

  /** A removed row that is made again starts at revision 1 again, so its old body must go. */
  forget(table: TableName, id: string, rev: number): void {
    this.bodies.delete(cacheKey(table, id, rev));
  }

  clear(): void {
    this.bodies.clear();
  }
}

function cacheKey(table: TableName, id: string, rev: number): string {
  return `${table}\n${id}\n${rev}`;
}
