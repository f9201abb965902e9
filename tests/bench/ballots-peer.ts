import {
  AlignmentType,
  Document,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BallotsJob } from '#shared/documents/ballots-job';
import type { Block, CellModel, TableModel } from '#shared/documents/document-model';
import { qrPng } from '#shared/documents/docx/png-qr';
import { ballotPaper } from '#shared/documents/forms/ballot-paper';
import { mmToTwips } from '#shared/documents/page-layout';

/** The same papers with the `docx` package, in the way its documentation shows; the QR pictures are made by the same code. */
export async function peerBallots(job: BallotsJob): Promise<Uint8Array> {
  const children = job.papers.flatMap((paper, at) =>
    ballotPaper(job.facts, paper, job.practice).blocks.flatMap((block, place) =>
      peerBlock(block, at > 0 && place === 0),
    ),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function peerBlock(block: Block, newPage: boolean): (Paragraph | Table)[] {
  const line = (text: string, size: number, alignment?: 'center') =>
    new Paragraph({
      children: [new TextRun({ text, size: size * 2, font: { eastAsia: '仿宋_GB2312', ascii: 'Times New Roman' } })],
      ...(alignment ? { alignment: AlignmentType.CENTER } : {}),
      pageBreakBefore: newPage,
    });
  switch (block.type) {
    case 'title':
      return block.lines.map(text => line(text, 18, 'center'));
    case 'heading':
    case 'note':
      return [line(block.text, 12)];
    case 'paragraph':
      return [line(block.runs.map(run => run.text).join(''), 10.5, block.align === 'center' ? 'center' : undefined)];
    case 'qr': {
      const picture = new ImageRun({ type: 'png', data: qrPng(block.text), transformation: { width: 76, height: 76 } });
      return [new Paragraph({ children: [picture], alignment: AlignmentType.RIGHT })];
    }
    case 'table':
      return [...(newPage ? [new Paragraph({ pageBreakBefore: true })] : []), peerTable(block.table)];
    default:
      return [];
  }
}

function peerTable(table: TableModel): Table {
  const widths = table.widthsMm.map(mmToTwips);
  const size = (table.fontPt ?? 12) * 2;
  const row = (cells: readonly CellModel[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((cell, at) => peerCell(cell, widths[at] ?? 0, size)),
    });
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [...table.head.map(cells => row(cells, true)), ...table.rows.map(cells => row(cells, false))],
  });
}

function peerCell(cell: CellModel, width: number, size: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.colSpan ?? 1,
    children: cell.text
      .split('\n')
      .map(text => new Paragraph({ children: [new TextRun({ text, size, bold: cell.bold ?? false })] })),
  });
}
