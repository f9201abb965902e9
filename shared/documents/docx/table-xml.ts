import type { CellModel, TableModel } from '../document-model';
import { mmToTwips } from '../page-layout';
import { placeCells, type PlacedCell } from '../table-grid';
import { cleanText } from '../xml/escape-xml';
import { paragraphXml, runXml } from './paragraph-xml';

/** A table with absolute widths everywhere: WPS collapses tables whose columns are relative or left to the program. */
export function tableXml(table: TableModel): string {
  const widths = table.widthsMm.map(mmToTwips);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const head = placeCells(table.head, widths.length);
  const rows = placeCells(table.rows, widths.length);
  const fontPt = table.fontPt ?? 12;
  return [
    '<w:tbl><w:tblPr>',
    `<w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>`,
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>',
    '</w:tblPr>',
    `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...head.map(row => rowXml(row, widths, fontPt, true, 0)),
    ...rows.map(row => rowXml(row, widths, fontPt, false, table.rowHeightMm ?? 0)),
    '</w:tbl>',
  ].join('');
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

function rowXml(
  row: readonly PlacedCell[],
  widths: readonly number[],
  fontPt: number,
  isHead: boolean,
  heightMm: number,
): string {
  const height = heightMm > 0 ? `<w:trHeight w:val="${mmToTwips(heightMm)}" w:hRule="atLeast"/>` : '';
  // Rows that a tall cell joins stay on one page.
  const keepNext = row.some(placed => placed.merge === 'start');
  const cells = row.map(placed => cellXml(placed, { widths, fontPt, isHead, keepNext })).join('');
  return `<w:tr><w:trPr><w:cantSplit/>${height}${isHead ? '<w:tblHeader/>' : ''}<w:jc w:val="center"/></w:trPr>${cells}</w:tr>`;
}

interface RowLook {
  readonly widths: readonly number[];
  readonly fontPt: number;
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

function cellXml(placed: PlacedCell, look: RowLook): string {
  const { column, span, merge } = placed;
  const width = look.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    merge === 'none' ? '' : merge === 'start' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
    '<w:vAlign w:val="center"/>',
  ].join('');
  const text = merge === 'continue' ? '' : cleanText(placed.cell.text);
  const lines = text.split('\n').map(line => lineXml(line, placed.cell, look));
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.join('')}</w:tc>`;
}

function lineXml(line: string, cell: CellModel, { fontPt, isHead, keepNext }: RowLook): string {
  const font = isHead ? 'heiti' : 'fangsong';
  const run = runXml(line, { font, sizePt: fontPt, bold: cell.bold ?? false });
  return paragraphXml(run, { line: 0, keepNext, align: cell.align ?? (isHead ? 'center' : 'left') });
}
