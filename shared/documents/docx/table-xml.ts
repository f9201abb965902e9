import type { BodyCell, BodyRow, BodyTable } from './body-elements';
import { TABLE_LOOK } from './body-table';
import { paragraphXml } from './paragraph-xml';

/** A table of a ballot paper. */
export function tableXml({ widths, rows }: BodyTable): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return [
    '<w:tbl><w:tblPr>',
    `<w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>`,
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${margins}</w:tblCellMar>`,
    '</w:tblPr>',
    `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows.map(rowXml),
    '</w:tbl>',
  ].join('');
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(side => `<w:${side} w:val="single" w:sz="${TABLE_LOOK.border}" w:space="0" w:color="auto"/>`)
  .join('');

const margins = (['top', 'left', 'bottom', 'right'] as const)
  .map(side => [side, side === 'top' || side === 'bottom' ? TABLE_LOOK.above : TABLE_LOOK.beside] as const)
  .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
  .join('');

function rowXml({ isHead, height, cells }: BodyRow): string {
  const least = height > 0 ? `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` : '';
  return `<w:tr><w:trPr><w:cantSplit/>${least}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map(cellXml).join('')}</w:tr>`;
}

function cellXml({ width, span, merge, lines }: BodyCell): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    merge === 'none' ? '' : `<w:vMerge w:val="${merge === 'start' ? 'restart' : 'continue'}"/>`,
    '<w:vAlign w:val="center"/>',
  ].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${lines.map(paragraphXml).join('')}</w:tc>`;
}
