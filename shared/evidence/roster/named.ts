import { nearestName, plainName } from './nearest-name';

interface NamedRow {
  readonly id: string;
  readonly body: { readonly name: string };
}

/** Looks names up among registered ones, and suggests the nearest where there is none; each name is looked for once. */
export class Named<Row extends NamedRow> {
  private readonly byName = new Map<string, Row[]>();
  private readonly names: readonly string[];
  private readonly suggested = new Map<string, string | null>();

  constructor(rows: readonly Row[]) {
    this.names = rows.map(({ body }) => body.name);
    for (const row of rows) {
      const key = plainName(row.body.name);
      this.byName.set(key, [...(this.byName.get(key) ?? []), row]);
    }
  }

  find(name: string): readonly Row[] {
    return this.byName.get(plainName(name)) ?? [];
  }

  /** `“海之邻物业”没有登记，最接近的是“海之邻物业服务有限公司”`. */
  unknown(what: string, name: string): string {
    if (!this.suggested.has(name)) this.suggested.set(name, nearestName(name, this.names));
    const nearest = this.suggested.get(name);
    return `${what}“${name}”没有登记${nearest ? `，最接近的是“${nearest}”` : ''}`;
  }
}
