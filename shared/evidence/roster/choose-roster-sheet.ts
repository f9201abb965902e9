import { ok, refuse, type Result } from '../../basics/result';
import type { RawSheet, RawSource } from '../../register/source/raw-sheet';
import { rosterFields, type RosterField } from './roster-fields';
import { findRosterHeading, type RosterHeading } from './roster-heading';
import { rosterKinds, type RosterKind } from './roster-kinds';
import { rosterRows, type RosterInput } from './roster-rows';

/** How the officer wants the file read, where that differs from what the program recognised. */
export interface RosterWishes {
  readonly sheet?: string;
  /** Column numbers from 0 by field; null: no column holds it. */
  readonly columns?: Readonly<Record<string, number | null>>;
}

export interface RosterSheet {
  readonly sheet: string;
  /** Other sheets that look like rosters too, with their rows. */
  readonly others: readonly { readonly name: string; readonly rows: number }[];
  readonly heading: RosterHeading;
  readonly columns: Readonly<Record<string, number>>;
  readonly inputs: readonly RosterInput[];
}

/** The sheet that holds such a roster. Where several do, the one with the most rows, and the others are named. */
export function chooseRosterSheet(source: RawSource, kind: RosterKind, wishes: RosterWishes): Result<RosterSheet> {
  const fields = rosterFields[kind];
  const sheets = source.sheets.filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) return refuse('register-empty');
  const found = sheets.flatMap(sheet => locate(sheet, fields, wishes) ?? []);
  const visible = found.some(one => !one.hidden) ? found.filter(one => !one.hidden) : found;
  const wished = visible.find(one => one.sheet === wishes.sheet);
  const best =
    wished ?? visible.reduce<Located | null>((a, b) => (a && a.inputs.length >= b.inputs.length ? a : b), null);
  const needed = fields.filter(({ required }) => required);
  if (!best) {
    const example = fields.slice(0, 4).map(({ title }) => title);
    return refuse('roster-no-heading', { kind: rosterKinds[kind], example: example.join('”“') });
  }
  const missing = needed.filter(({ id }) => best.columns[id] === undefined);
  if (missing.length > 0) {
    const titles = missing.map(({ title }) => title).join('”“');
    return refuse('roster-column-missing', { row: best.heading.row, missing: titles });
  }
  if (best.inputs.length === 0) return refuse('roster-no-rows', { row: best.heading.row });
  const { sheet, heading, columns, inputs } = best;
  const others = visible.filter(one => one !== best).map(one => ({ name: one.sheet, rows: one.inputs.length }));
  return ok({ sheet, others, heading, columns, inputs });
}

interface Located extends Omit<RosterSheet, 'others'> {
  readonly hidden: boolean;
}

function locate(sheet: RawSheet, fields: readonly RosterField[], wishes: RosterWishes): Located | null {
  const heading = findRosterHeading(sheet.rows, fields);
  if (!heading) return null;
  const columns: Record<string, number> = { ...heading.columns };
  for (const [id, column] of Object.entries(wishes.columns ?? {})) {
    if (column === null) delete columns[id];
    else columns[id] = column;
  }
  const inputs = rosterRows(sheet, heading, columns, fields);
  return { sheet: sheet.name, hidden: sheet.hidden, heading, columns, inputs };
}
