import type { Align, Bar, Block, DocumentModel, FontRole, Run, TableModel } from './document-model';
import { attachmentLines, headingFont, markPt, signatureIndents, signLineRows } from './block-text';
import { barsPng } from './docx/png-bars';
import { qrPng } from './docx/png-qr';
import { encodeBase64 } from '../basics/base64';
import { pageLayout } from './page-layout';
import { PRACTICE_WORDS } from './practice';
import { previewStyle } from './preview-style';
import { placeCells, type PlacedCell } from './table-grid';
import { cleanText, escapeXml } from './xml/escape-xml';

/**
 * The documents as one self-contained HTML page: no script, no outside reference, pictures inline. On screen every stretch
 * up to a forced page break is a sheet; printed, the browser breaks A4 pages with the same margins and page numbers.
 * Page numbers run through everything in one page, so each document is printed by itself.
 */
export function previewHtml(models: readonly DocumentModel[]): string {
  const title = models[0]?.title ?? '';
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${text(title)}</title><style>${previewStyle}</style></head><body>`,
    ...models.flatMap(documentSheets),
    models.some(model => model.practice) ? `<div class="practice-print">${PRACTICE_WORDS}</div>` : '',
    '</body></html>',
  ].join('');
}

function documentSheets(model: DocumentModel): string[] {
  const kind = `${model.page ?? 'official'}-${model.orientation}`;
  const sheets: Block[][] = [[]];
  for (const block of model.blocks) {
    if (block.type === 'page-break') sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  const practice = model.practice
    ? `<div class="practice-line">${PRACTICE_WORDS}</div><div class="practice-mark">${PRACTICE_WORDS}</div>`
    : '';
  const classes = `sheet ${kind}${model.practice ? ` ${kind}-practice` : ''}`;
  const { bodyPt } = pageLayout(model);
  return sheets.map(
    blocks =>
      `<section class="${classes}">${practice}${blocks.map(block => blockHtml(block, bodyPt)).join('')}</section>`,
  );
}

function blockHtml(block: Block, bodyPt: number): string {
  switch (block.type) {
    case 'title':
      return `<h1 class="xiaobiaosong">${block.lines.map(text).join('<br>')}</h1>`;
    case 'mark':
      return `<div class="mark"><p class="xiaobiaosong" style="font-size:${markPt(block.text)}pt">${text(block.text)}</p><p>${text(`${block.number}\u3000\u3000${block.date}`)}</p></div>`;
    case 'letterhead':
      return `<div class="letterhead"><p class="xiaobiaosong" style="font-size:${markPt(block.text)}pt">${text(block.text)}</p></div><p class="letter-number">${text(block.number)}</p>`;
    case 'heading':
      return `<h${block.level + 1} class="${headingFont[block.level]}">${text(block.text)}</h${block.level + 1}>`;
    case 'paragraph': {
      const indent = block.indent ?? (block.align !== 'center' && block.align !== 'right');
      const size =
        block.sizePt === undefined || block.sizePt === bodyPt ? '' : `font-size:${block.sizePt}pt;line-height:1.6;`;
      const style = `${size}text-align:${block.align ?? 'justify'};text-indent:${indent ? 2 : 0}em`;
      return `<p style="${style}">${block.runs.map(runHtml).join('')}</p>`;
    }
    case 'attachments':
      return `<div class="attachments">${attachmentLines(block.names)
        .map((line, at) => `<p class="${at === 0 ? 'first' : 'more'}">${text(line)}</p>`)
        .join('')}</div>`;
    case 'signature': {
      const indents = signatureIndents(block);
      const line = (words: string, em: number) => `<p style="margin-right:${em}em">${text(words)}</p>`;
      return `<div class="signature${block.seal ? ' seal' : ''}">${block.names
        .map((name, at) => line(name, indents.names[at] ?? 0))
        .join('')}${line(block.date, indents.date)}</div>`;
    }
    case 'table':
      return tableHtml(block.table);
    case 'sign-lines':
      return signLineRows(block.labels)
        .map(row => `<div class="sign-line">${row.map(label => `<span>${text(label)}：<i></i></span>`).join('')}</div>`)
        .join('');
    case 'note':
      return `<p class="note kaiti">${text(block.text)}</p>`;
    case 'qr':
      return `<img class="qr" alt="${text(block.text)}" style="width:${block.sizeMm}mm;height:${block.sizeMm}mm" src="data:image/png;base64,${encodeBase64(qrPng(block.text))}">`;
    case 'rule':
      return '<hr>';
    case 'space':
      return `<div style="height:${block.lines}lh"></div>`;
    case 'page-break':
      return '';
  }
}

function runHtml(run: Run): string {
  const role: FontRole = run.font ?? 'fangsong';
  if (role === 'fangsong' && !run.bold) return text(run.text);
  return `<span class="${role}"${run.bold ? ' style="font-weight:bold"' : ''}>${text(run.text)}</span>`;
}

function tableHtml(table: TableModel): string {
  const columns = table.widthsMm.length;
  const total = table.widthsMm.reduce((sum, width) => sum + width, 0);
  const height = table.rowHeightMm === undefined ? '' : ` style="height:${table.rowHeightMm}mm"`;
  const rows = (cells: TableModel['rows'], tag: 'td' | 'th') =>
    placeCells(cells, columns)
      .map(row => `<tr${tag === 'td' ? height : ''}>${row.map(placed => cellHtml(placed, tag)).join('')}</tr>`)
      .join('');
  const head = table.head.length > 0 ? `<thead>${rows(table.head, 'th')}</thead>` : '';
  const widths = table.widthsMm.map(width => `<col style="width:${width}mm">`).join('');
  return `<table style="width:${total}mm;font-size:${table.fontPt ?? 12}pt"><colgroup>${widths}</colgroup>${head}<tbody>${rows(table.rows, 'td')}</tbody></table>`;
}

function cellHtml({ cell, span, merge }: PlacedCell, tag: 'td' | 'th'): string {
  if (merge === 'continue') return '';
  const align: Align = cell.align ?? (tag === 'th' ? 'center' : 'left');
  const spans = `${span > 1 ? ` colspan="${span}"` : ''}${merge === 'start' ? ` rowspan="${cell.rowSpan ?? 1}"` : ''}`;
  const content = cell.bars ? barsHtml(cell.bars) : text(cell.text);
  const foot = cell.foot === undefined ? '' : `<div class="foot">${text(cell.foot)}</div>`;
  const height = cell.heightMm === undefined ? '' : `;height:${cell.heightMm}mm`;
  return `<${tag}${spans} style="text-align:${align}${height}${cell.bold ? ';font-weight:bold' : ''}">${content}${foot}</${tag}>`;
}

function barsHtml(bars: readonly Bar[]): string {
  return `<img class="bars" alt="" src="data:image/png;base64,${encodeBase64(barsPng(bars))}">`;
}

function text(words: string): string {
  return escapeXml(cleanText(words)).replace(/\n/g, '<br>');
}
