import { ok, refuse, type Result } from '../../basics/result';
import { normaliseHeading } from '../../register/columns/normalise-heading';
import { narrowText, unwrapCell } from '../../register/rows/narrow-text';
import { cellText, type RawRow, type RawSource } from '../../register/source/raw-sheet';

/** What a column may be called, by field; the first field whose heading fits takes the column. */
export type SheetHeadings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export interface SheetRow<Field extends string> {
  /** 1-based row of the sheet or line of what was pasted. */
  readonly row: number;
  /** Texts as they stand, without stray spaces; empty where there is no such column. */
  readonly cells: Readonly<Record<Field, string>>;
}

export interface SheetTable<Field extends string> {
  readonly fileName: string;
  readonly fields: readonly Field[];
  readonly rows: readonly SheetRow<Field>[];
}

/** A title, a date and a note may stand above the heading. */
const HEADING_WITHIN = 30;
const MOST_ROWS = 20_000;

/**
 * The data rows of the first visible sheet whose heading has all `required` fields. Titles above, blank rows, repeated
 * headings, sums and signatures below are no data rows; everything else is one, so that accepted + rejected = read.
 */
export function readSheetTable<Field extends string>(
  source: RawSource,
  headings: SheetHeadings<Field>,
  required: readonly Field[],
): Result<SheetTable<Field>> {
  const sheets = source.sheets.filter(({ hidden, rows }) => !hidden && rows.some(hasText));
  if (sheets.length === 0) return refuse('sheet-empty', {}, { at: source.fileName });
  for (const { rows } of sheets) {
    const heading = headingOf(rows, headings, required);
    if (!heading) continue;
    const read = dataRows(rows.slice(heading.index + 1), heading.columns, headings);
    if (read.length === 0) return refuse('sheet-no-rows', {}, { at: source.fileName });
    if (read.length > MOST_ROWS) return refuse('sheet-too-long', { most: MOST_ROWS }, { at: source.fileName });
    return ok({ fileName: source.fileName, fields: Object.keys(heading.columns) as Field[], rows: read });
  }
  const needs = required.map(field => headings[field][0] ?? field).join('、');
  return refuse('sheet-no-heading', { needs }, { at: source.fileName });
}

type Columns<Field extends string> = Partial<Record<Field, number>>;

function headingOf<Field extends string>(
  rows: readonly RawRow[],
  headings: SheetHeadings<Field>,
  required: readonly Field[],
): { readonly index: number; readonly columns: Columns<Field> } | null {
  for (const [index, { cells }] of rows.slice(0, HEADING_WITHIN).entries()) {
    const columns: Columns<Field> = {};
    cells.forEach((cell, column) => {
      const field = fieldOf(cellText(cell), headings);
      if (field && columns[field] === undefined) columns[field] = column;
    });
    if (required.every(field => columns[field] !== undefined)) return { index, columns };
  }
  return null;
}

function fieldOf<Field extends string>(text: string, headings: SheetHeadings<Field>): Field | undefined {
  const plain = normaliseHeading(text);
  return (Object.keys(headings) as Field[]).find(field => headings[field].includes(plain));
}

const hasText = ({ cells }: RawRow) => cells.some(cell => textOf(cell) !== '');

const textOf = (cell: RawRow['cells'][number] | undefined) =>
  narrowText(unwrapCell(cellText(cell)))
    .replace(/\s+/g, ' ')
    .trim();

function dataRows<Field extends string>(
  rows: readonly RawRow[],
  columns: Columns<Field>,
  headings: SheetHeadings<Field>,
): SheetRow<Field>[] {
  const fields = Object.keys(headings) as Field[];
  return rows.flatMap(({ row, cells }) => {
    const texts = cells.map(textOf);
    const first = texts.find(text => text !== '') ?? '';
    const filled = texts.filter(text => text !== '').length;
    if (filled === 0) return [];
    if (/^(?:合计|小计|总计|共\s*\d+\s*(?:条|家|件|人))/.test(first)) return [];
    if (filled <= 3 && /^(?:注|备注|说明|填表人|制表人|审核人|填报单位|联系人)[:：]/.test(first)) return [];
    const said = fields.map(field => {
      const column = columns[field];
      return [field, column === undefined ? '' : (texts[column] ?? '')] as const;
    });
    const repeated = said.filter(([field, text]) => text !== '' && fieldOf(text, headings) === field).length;
    if (repeated >= 2) return [];
    if (said.every(([, text]) => text === '')) return [];
    return [{ row, cells: Object.fromEntries(said) as Record<Field, string> }];
  });
}
