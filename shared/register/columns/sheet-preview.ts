import { cellText, type RawSource } from '../source/raw-sheet';

export interface SheetPreview {
  readonly name: string;
  /** The first rows that hold anything, as texts; numbers long enough to be somebody's certificate are hidden. */
  readonly rows: readonly { readonly row: number; readonly texts: readonly string[] }[];
}

const ROWS = 15;
const COLUMNS = 20;

/** What a file looks like at its top, for an officer who has to show where the headings are. */
export function previewSheets(source: RawSource): SheetPreview[] {
  return source.sheets
    .filter(sheet => sheet.rows.length > 0)
    .map(sheet => ({
      name: sheet.name,
      rows: sheet.rows.slice(0, ROWS).map(({ row, cells }) => ({
        row,
        texts: cells.slice(0, COLUMNS).map(cell =>
          cellText(cell)
            .replace(/\d{9,}[\dXx]/g, '…')
            .slice(0, 40),
        ),
      })),
    }));
}
