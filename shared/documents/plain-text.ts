import type { Block, DocumentModel, TableModel } from './document-model';
import { cellText } from './cell-text';
import { attachmentLines, signLineRows } from './block-text';
import { PRACTICE_WORDS } from './practice';
import { placeCells } from './table-grid';
import { cleanText } from './xml/escape-xml';

/**
 * The model as lines of text: a paragraph is a line, a table row is a line with a tab between its cells; a break inside
 * either is ↵. Empty lines are left out. `docx-text.ts` gives the same lines for the Word file.
 */
export function plainText(model: DocumentModel): string[] {
  const lines = model.blocks.flatMap(blockLines);
  return [...(model.practice ? [PRACTICE_WORDS] : []), ...lines.filter(line => line.trim() !== '')];
}

export const BREAK_MARK = '↵';
export const BLANK_MARK = '＿＿＿＿';

/** How a QR code reads in text. */
export function qrWords(text: string): string {
  return `［二维码：${cleanText(text)}］`;
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'title':
      return block.lines.map(oneLine);
    case 'mark':
      return [oneLine(block.text), oneLine(`${block.number}\u3000\u3000${block.date}`)];
    case 'letterhead':
      return [oneLine(block.text), oneLine(block.number)];
    case 'heading':
    case 'note':
      return [oneLine(block.text)];
    case 'paragraph':
      return [oneLine(block.runs.map(run => run.text).join(''))];
    case 'attachments':
      return attachmentLines(block.names).map(oneLine);
    case 'signature':
      return [...block.names, block.date].map(oneLine);
    case 'table':
      return tableLines(block.table);
    case 'sign-lines':
      return signLineRows(block.labels).map(row => row.map(label => `${oneLine(label)}：${BLANK_MARK}`).join(''));
    case 'qr':
      return [qrWords(block.text)];
    case 'rule':
    case 'space':
    case 'page-break':
      return [];
  }
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\n/g, BREAK_MARK);
}

function tableLines(table: TableModel): string[] {
  const columns = table.widthsMm.length;
  return [...placeCells(table.head, columns), ...placeCells(table.rows, columns)].map(row =>
    row.map(placed => (placed.merge === 'continue' ? '' : oneLine(cellText(placed.cell)))).join('\t'),
  );
}
