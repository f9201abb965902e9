/** A cell as the file keeps it. Types matter: an 18-digit certificate number stored as a number has lost digits. */
export type RawCell = null | string | number | OddCell;

/** What is neither text nor a plain number. `text` is how it may be shown: an ISO day, `#DIV/0!`, a formula. */
export interface OddCell {
  readonly kind: 'date' | 'error' | 'formula-without-value' | 'boolean';
  readonly text: string;
}

export interface RawRow {
  /** 1-based: the row of the sheet, or the line of the file where the record begins. */
  readonly row: number;
  readonly cells: readonly RawCell[];
}

export interface RawSheet {
  /** Empty for a text file, which has one sheet. */
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly RawRow[];
}

export interface RawSource {
  readonly fileName: string;
  readonly encoding: 'xlsx' | 'utf-8' | 'gb18030';
  readonly sheets: readonly RawSheet[];
}

/** The text of a cell for people and for comparison; numbers with the 15 digits that a spreadsheet shows. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  return cell.kind === 'formula-without-value' ? '' : cell.text;
}

/** Spreadsheets keep 15 significant digits and write noise behind them (95.460000000000008 is 95.46). */
export function numberText(value: number): string {
  const rounded = String(Number(value.toPrecision(15)));
  return rounded.includes('e+') ? BigInt(Math.round(value)).toString() : rounded;
}
