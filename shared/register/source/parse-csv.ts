import { limits } from './limits';
import type { RawCell, RawRow } from './raw-sheet';
import { Unreadable } from './unreadable';

const delimiters = [',', '\t', ';', '，'] as const;

/** The delimiter that the most of the first lines agree on, counted outside quotes. */
export function detectDelimiter(text: string): string {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n|\n|\r/)
    .slice(0, 50);
  let best = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const counts = lines.map(line => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    const agreeing = counts.filter(count => count >= 2).length;
    if (agreeing > most) [best, most] = [delimiter, agreeing];
  }
  return best;
}

/** RFC 4180 with the freedoms that spreadsheets take; a quote that is never closed is named with its line. */
export function parseCsv(text: string): RawRow[] {
  const delimiter = detectDelimiter(text).charCodeAt(0);
  const rows: RawRow[] = [];
  let cells: RawCell[] = [];
  let line = 1;
  let startLine = 1;
  let at = 0;
  const length = text.length;
  const endRow = () => {
    if (cells.some(cell => cell !== null)) rows.push({ row: startLine, cells });
    if (rows.length > limits.rows) throw new Unreadable('register-too-many-rows', { limit: limits.rows });
    cells = [];
  };
  const push = (cell: string) => {
    if (cells.length < limits.columns) cells.push(cell === '' ? null : cell);
  };
  while (at < length) {
    if (text.charCodeAt(at) === QUOTE) {
      let cell = '';
      const opened = line;
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0) throw new Unreadable('register-quote-open', { row: opened });
        const piece = text.slice(at + 1, close);
        line += lineBreaks(piece);
        cell += piece;
        at = close + 1;
        if (text.charCodeAt(at) !== QUOTE) break;
        cell += '"';
      }
      const rest = endOfCell(text, at, delimiter);
      push(cell + text.slice(at, rest));
      at = rest;
    } else {
      const end = endOfCell(text, at, delimiter);
      push(text.slice(at, end));
      at = end;
    }
    const code = text.charCodeAt(at);
    if (at >= length) break;
    if (code === delimiter) {
      at += 1;
      if (at === length) push('');
      continue;
    }
    at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    line += 1;
    endRow();
    startLine = line;
  }
  endRow();
  return rows;
}

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

function endOfCell(text: string, from: number, delimiter: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LF || code === CR) break;
  }
  return at;
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
