import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { BodyCell, BodyRow, BodyTable } from './body-elements';
import { TABLE_LOOK } from './body-table';
import { wordParagraph } from './word-paragraph';

/** A table for the `docx` package. */
export function wordTable({ widths, rows }: BodyTable): Table {
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      top: border,
      left: border,
      bottom: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    margins: {
      marginUnitType: WidthType.DXA,
      top: TABLE_LOOK.above,
      left: TABLE_LOOK.beside,
      bottom: TABLE_LOOK.above,
      right: TABLE_LOOK.beside,
    },
    rows: rows.map(wordRow),
  });
}

const border = { style: BorderStyle.SINGLE, size: TABLE_LOOK.border, space: 0, color: 'auto' };

function wordRow({ isHead, height, cells }: BodyRow): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    ...(height > 0 ? { height: { value: height, rule: HeightRule.ATLEAST } } : {}),
    children: cells.map(wordCell),
  });
}

function wordCell({ width, span, merge, lines }: BodyCell): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(merge === 'none'
      ? {}
      : { verticalMerge: merge === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    verticalAlign: VerticalAlignTable.CENTER,
    children: lines.map(wordParagraph),
  });
}
