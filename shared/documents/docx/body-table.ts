import type { Bar, CellModel, TableModel } from '../document-model';
import { MM, mmToTwips } from '../page-layout';
import { placeCells, type PlacedCell } from '../table-grid';
import { cleanText } from '../xml/escape-xml';
import { textRuns, type BodyParagraph, type BodyRow, type BodyTable } from './body-elements';

/** A table with absolute widths everywhere: WPS collapses tables whose columns are relative or left to the program. */
export function bodyTable(table: TableModel, nextPicture: () => number): BodyTable {
  const widths = table.widthsMm.map(mmToTwips);
  const fontPt = table.fontPt ?? 12;
  const height = mmToTwips(table.rowHeightMm ?? 0);
  return {
    type: 'table',
    widths,
    rows: [
      ...placeCells(table.head, widths.length).map(row =>
        bodyRow(row, { widths, fontPt, isHead: true, height: 0, nextPicture }),
      ),
      ...placeCells(table.rows, widths.length).map(row =>
        bodyRow(row, { widths, fontPt, isHead: false, height, nextPicture }),
      ),
    ],
  };
}

/** Between the lines of every table, and in its cells, in eighths of a point and in twips. */
export const TABLE_LOOK = { border: 4, above: 28, beside: 57 } as const;

interface RowLook {
  readonly widths: readonly number[];
  readonly fontPt: number;
  readonly isHead: boolean;
  readonly height: number;
  readonly nextPicture: () => number;
}

function bodyRow(row: readonly PlacedCell[], look: RowLook): BodyRow {
  // Rows that a tall cell joins stay on one page.
  const keepNext = row.some(placed => placed.merge === 'start');
  const cells = row.map(({ cell, column, span, merge }) => {
    const covered = merge === 'continue';
    const text = covered ? '' : cleanText(cell.text);
    const width = look.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    const lines = cell.bars
      ? [barsLine(cell.bars, width, look.nextPicture)]
      : text.split('\n').map(line => cellLine(line, cell, look, keepNext));
    const foot = covered || cell.foot === undefined ? [] : cleanText(cell.foot).split('\n');
    const footLook = { ...cell, align: 'right' as const };
    return { width, span, merge, lines: [...lines, ...foot.map(line => cellLine(line, footLook, look, keepNext))] };
  });
  // A tall cell that spans rows is as high as its rows together.
  const own = row.map(({ cell, merge }) => (merge === 'none' ? mmToTwips(cell.heightMm ?? 0) : 0));
  return { isHead: look.isHead, height: Math.max(look.height, ...own), cells };
}

function barsLine(bars: readonly Bar[], width: number, nextPicture: () => number): BodyParagraph {
  const widthMm = (width - 2 * TABLE_LOOK.beside) / MM;
  return {
    type: 'paragraph',
    look: { line: 0, align: 'left' },
    runs: [{ type: 'bars', picture: { number: nextPicture(), widthMm, bars } }],
  };
}

function cellLine(line: string, cell: CellModel, { fontPt, isHead }: RowLook, keepNext: boolean): BodyParagraph {
  const font = isHead ? 'heiti' : 'fangsong';
  return {
    type: 'paragraph',
    look: { line: 0, keepNext, align: cell.align ?? (isHead ? 'center' : 'left') },
    runs: textRuns(line, { font, sizePt: fontPt, bold: cell.bold ?? false }),
  };
}
