import { cellText, type RawRow } from '../source/raw-sheet';
import { fieldIds, fields, requiredFields, type FieldId } from './fields';
import { normaliseHeading } from './normalise-heading';

/** Column numbers from 0, by field. */
export type ColumnMap = Partial<Record<FieldId, number>>;

/** Several columns that fit one field: the officer should say which is meant. */
export interface Ambiguity {
  readonly field: FieldId;
  readonly columns: readonly number[];
  readonly chosen: number;
}

export interface Heading {
  /** The row of the headings, 1-based; the lower one where they stand in two rows. */
  readonly row: number;
  /** Index into the sheet's rows of the first row behind the headings. */
  readonly next: number;
  /** The headings as they stand in the file, by column. */
  readonly titles: readonly string[];
  readonly columns: ColumnMap;
  readonly ambiguities: readonly Ambiguity[];
  readonly missing: readonly FieldId[];
}

const fieldOfHeading = new Map<string, FieldId>(
  fieldIds.flatMap(field => fields[field].headings.map(heading => [heading, field] as const)),
);

export function fieldOf(title: string): FieldId | undefined {
  return title.length > 40 ? undefined : fieldOfHeading.get(normaliseHeading(title));
}

/** The row that names the most columns; a single word such as 业主 in a title is not enough. Null when there is none. */
export function findHeading(rows: readonly RawRow[]): Heading | null {
  let best: Heading | null = null;
  for (let index = 0; index < rows.length; index += 1) {
    const heading = headingAt(rows, index);
    if (heading && (!best || worth(heading) > worth(best))) best = heading;
    if (best && best.missing.length === 0) break;
  }
  return best;
}

function worth(heading: Heading): number {
  return Object.keys(heading.columns).length - heading.missing.length * 10;
}

function headingAt(rows: readonly RawRow[], index: number): Heading | null {
  const row = rows[index] as RawRow;
  const own = row.cells.map(cell => (typeof cell === 'string' ? cell.trim() : ''));
  if (own.filter(title => fieldOf(title)).length === 0) return null;
  const below = rows[index + 1];
  const both = below ? twoRows(own, below) : null;
  const heading = both ? understand(both, (below as RawRow).row, index + 2) : understand(own, row.row, index + 1);
  return Object.keys(heading.columns).length >= 2 ? heading : null;
}

/** 房屋信息 above 楼栋 | 单元 | 房号: the lower row names the columns that the upper one leaves open. */
function twoRows(upper: readonly string[], below: RawRow): string[] | null {
  if (below.cells.some(cell => typeof cell === 'number')) return null;
  const lower = below.cells.map(cell => cellText(cell).trim());
  const known = new Set(upper.map(fieldOf));
  const added = lower.filter(
    (title, column) => fieldOf(title) && !known.has(fieldOf(title)) && !fieldOf(upper[column] ?? ''),
  );
  if (added.length < 2) return null;
  const width = Math.max(upper.length, lower.length);
  return Array.from(
    { length: width },
    (_, column) => (fieldOf(lower[column] ?? '') ? lower[column] : upper[column]) ?? '',
  );
}

function understand(titles: readonly string[], row: number, next: number): Heading {
  const found = new Map<FieldId, number[]>();
  titles.forEach((title, column) => {
    const field = fieldOf(title);
    if (field) found.set(field, [...(found.get(field) ?? []), column]);
  });
  const columns: ColumnMap = {};
  const ambiguities: Ambiguity[] = [];
  for (const [field, candidates] of found) {
    const order = (column: number) => fields[field].headings.indexOf(normaliseHeading(titles[column] as string));
    const chosen = [...candidates].sort((a, b) => order(a) - order(b) || a - b)[0] as number;
    columns[field] = chosen;
    if (candidates.length > 1) ambiguities.push({ field, columns: candidates, chosen });
  }
  return {
    row,
    next,
    titles,
    columns,
    ambiguities,
    missing: requiredFields.filter(field => columns[field] === undefined),
  };
}
