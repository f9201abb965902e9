import type { Refusal } from '../../basics/result';
import { ok, refuse, type Result } from '../../basics/result';
import type { RawSheet, RawSource } from '../source/raw-sheet';
import { fieldIds, fields, type FieldId } from './fields';
import { findHeading, type ColumnMap, type Heading } from './find-heading';
import { locateRows } from '../rows/locate-rows';
import type { RowInput } from '../rows/row-input';

/** How the officer wants the file read, where that differs from what the program recognised. */
export interface ReadingWishes {
  readonly sheet?: string;
  /** The row of the headings, 1-based. */
  readonly headingRow?: number;
  /** Column numbers from 0; null: no column holds this field. */
  readonly columns?: Readonly<Partial<Record<FieldId, number | null>>>;
}

export interface LocatedSheet {
  readonly sheet: RawSheet;
  readonly heading: Heading;
  readonly columns: ColumnMap;
  readonly inputs: readonly RowInput[];
}

export interface SheetChoice extends LocatedSheet {
  /** Other sheets that look like registers too, with their rows. */
  readonly others: readonly { readonly name: string; readonly rows: number }[];
}

/** The sheet that is a register. Where several are, the one with the most rows, and the others are named. */
export function chooseSheet(source: RawSource, wishes: ReadingWishes): Result<SheetChoice> {
  const named = wishes.sheet === undefined ? source.sheets : source.sheets.filter(sheet => sheet.name === wishes.sheet);
  if (named.length === 0) {
    const sheets = source.sheets.map(sheet => `“${sheet.name.slice(0, 31)}”`).join('、');
    return refuse('register-sheet-unknown', { sheet: wishes.sheet ?? '', sheets });
  }
  const readings = named.map(sheet => locate(sheet, wishes));
  const found = readings.flatMap(reading => (reading.ok ? [reading.value] : []));
  if (found.length === 0)
    return { ok: false, refusal: worstToBest(readings.flatMap(reading => (reading.ok ? [] : [reading.refusal]))) };
  const visible = found.some(located => !located.sheet.hidden) ? found.filter(located => !located.sheet.hidden) : found;
  const best = visible.reduce((a, b) => (b.inputs.length > a.inputs.length ? b : a));
  const others = visible
    .filter(located => located !== best)
    .map(located => ({ name: located.sheet.name, rows: located.inputs.length }));
  return ok({ ...best, others });
}

function locate(sheet: RawSheet, wishes: ReadingWishes): Result<LocatedSheet> {
  if (sheet.rows.length === 0) return refuse('register-empty');
  const heading = headingOf(sheet, wishes);
  if (!heading) return refuse('register-no-heading');
  const columns: ColumnMap = { ...heading.columns };
  for (const field of fieldIds) {
    const wish = wishes.columns?.[field];
    if (wish === null) delete columns[field];
    else if (wish !== undefined) columns[field] = wish;
  }
  const taken = new Map<number, FieldId>();
  for (const field of fieldIds) {
    const column = columns[field];
    if (column === undefined) continue;
    const first = taken.get(column);
    if (first) {
      return refuse('register-column-taken', {
        column: column + 1,
        first: fields[first].title,
        second: fields[field].title,
      });
    }
    taken.set(column, field);
  }
  const missing = fieldIds.filter(field => fields[field].required && columns[field] === undefined);
  if (missing.length > 0) {
    return refuse('register-column-missing', {
      row: heading.row,
      missing: missing.map(field => fields[field].title).join('”“'),
    });
  }
  const inputs = locateRows(sheet, heading, columns);
  return inputs.length === 0 ? refuse('register-no-rows') : ok({ sheet, heading, columns, inputs });
}

function headingOf(sheet: RawSheet, wishes: ReadingWishes): Heading | null {
  if (wishes.headingRow === undefined) return findHeading(sheet.rows);
  const index = sheet.rows.findIndex(row => row.row === wishes.headingRow);
  const row = sheet.rows[index];
  if (!row) return null;
  const known = findHeading([row]);
  const titles = row.cells.map(cell =>
    typeof cell === 'string' ? cell.trim() : cell === null ? '' : String(typeof cell === 'number' ? cell : cell.text),
  );
  return {
    row: row.row,
    next: index + 1,
    titles,
    columns: known?.columns ?? {},
    ambiguities: known?.ambiguities ?? [],
    missing: known?.missing ?? [],
  };
}

/** The refusal of the sheet that came closest to being a register. */
function worstToBest(refusals: readonly Refusal[]): Refusal {
  const order = [
    'register-empty',
    'register-no-heading',
    'register-column-missing',
    'register-no-rows',
    'register-column-taken',
  ];
  return refusals.reduce((a, b) => (order.indexOf(b.code) > order.indexOf(a.code) ? b : a));
}
