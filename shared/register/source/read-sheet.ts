import { limits } from './limits';
import { serialDay } from './number-formats';
import type { RawCell, RawRow } from './raw-sheet';
import { Unreadable } from './unreadable';
import { attribute, decodeCellText, refuseDoctype } from './xml';

export interface SheetContext {
  readonly sharedTexts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** Takes a worksheet's XML piece by piece and keeps only complete rows; the file is never held as one text. */
export class SheetReader {
  readonly rows: RawRow[] = [];
  #rest = '';
  #lastRow = 0;
  #cells = 0;
  /** `</row>`, with the namespace prefix that some writers give every tag; null until the root element has been seen. */
  #rowEnd: string | null = null;
  readonly #context: SheetContext;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  take(piece: string): void {
    let text = this.#rest + piece;
    this.#rowEnd ??= rowEndOf(text);
    const end = this.#rowEnd === null ? -1 : text.lastIndexOf(this.#rowEnd) + (this.#rowEnd.length - 1);
    if (this.#rowEnd !== null && end >= this.#rowEnd.length - 1) {
      this.#readRows(text.slice(0, end + 1));
      text = text.slice(end + 1);
    }
    // Sheets may end in a million formatted rows without cells.
    if (text.length > limits.rowCharacters) text = text.replace(/<(?:[\w.-]+:)?row\b[^>]*\/>/g, '');
    if (text.length > limits.rowCharacters) throw new Unreadable('register-too-large');
    this.#rest = text;
  }

  #readRows(text: string): void {
    const plain = this.#rowEnd?.includes(':') ? text.replace(/<(\/?)[\w.-]+:/g, '<$1') : text;
    ROW.lastIndex = 0;
    for (let match = ROW.exec(plain); match; match = ROW.exec(plain)) {
      const row = Number(attribute(match[1] as string, 'r') ?? this.#lastRow + 1);
      this.#lastRow = row;
      if (match[2] === undefined) continue;
      const cells = this.#readCells(match[2], row);
      if (!cells.some(cell => cell !== null)) continue;
      if (this.rows.length >= limits.rows) throw new Unreadable('register-too-many-rows', { limit: limits.rows });
      this.rows.push({ row, cells });
    }
  }

  #readCells(text: string, row: number): RawCell[] {
    const cells: RawCell[] = [];
    // What follows the last complete cell cannot be one; looking for its end again and again would take for ever.
    const whole = text.slice(0, text.lastIndexOf('</c>') + 4);
    CELL.lastIndex = 0;
    let column = -1;
    for (let match = CELL.exec(whole); match; match = CELL.exec(whole)) {
      const attributes = match[1] as string;
      column = columnOf(attributes) ?? column + 1;
      if (match[2] === undefined || column >= limits.columns) continue;
      if ((this.#cells += 1) > limits.cells) throw new Unreadable('register-too-large');
      const cell = this.#readCell(attributes, match[2], row, column);
      if (cell === null) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
    }
    return cells;
  }

  #readCell(attributes: string, content: string, row: number, column: number): RawCell {
    const type = typeOf(attributes);
    if (type === 'inlineStr') return textCell(inlineText(content));
    const value = valueOf(content);
    if (value === null) {
      const formula = /<f\b[^>]*>([^<]*)/.exec(content);
      return formula ? { kind: 'formula-without-value', text: decodeCellText(formula[1] ?? '') } : null;
    }
    if (type === 's') {
      const text = this.#context.sharedTexts[Number(value)];
      if (text === undefined) throw new Unreadable('register-text-missing', { cell: cellName(row, column) });
      return textCell(text);
    }
    if (type === 'str') return textCell(decodeCellText(value));
    if (type === 'b') return { kind: 'boolean', text: value === '1' ? '是' : '否' };
    if (type === 'e') return { kind: 'error', text: decodeCellText(value) };
    if (type === 'd') return { kind: 'date', text: value.slice(0, 10) };
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) return textCell(decodeCellText(value));
    return this.#dateCell(attributes, number) ?? number;
  }

  #dateCell(attributes: string, number: number): RawCell {
    if (this.#context.dateStyles.size === 0) return null;
    const style = attribute(attributes, 's');
    if (style === null || !this.#context.dateStyles.has(Number(style))) return null;
    const day = serialDay(number, this.#context.from1904);
    return day === null ? null : { kind: 'date', text: day };
  }
}

function rowEndOf(text: string): string | null {
  refuseDoctype(text.slice(0, 4_096));
  const root = /<(?:([\w.-]+):)?worksheet[\s>]/.exec(text);
  return root ? `</${root[1] === undefined ? '' : `${root[1]}:`}row>` : null;
}

function textCell(text: string): RawCell {
  return text === '' ? null : text.slice(0, limits.cellCharacters);
}

function valueOf(content: string): string | null {
  const open = content.indexOf('<v');
  if (open < 0) return null;
  const start = content.indexOf('>', open) + 1;
  const end = content.indexOf('</v>', start);
  return end < 0 || start === 0 ? null : content.slice(start, end);
}

/** All runs of a rich text, without the reading aids (`rPh`) that East Asian files carry. */
export function inlineText(content: string): string {
  const aids = content.lastIndexOf('</rPh>') + 6;
  const plain = aids < 6 ? content : content.slice(0, aids).replace(/<rPh\b[\s\S]*?<\/rPh>/g, '') + content.slice(aids);
  let text = '';
  for (let open = plain.indexOf('<t'); open >= 0; open = plain.indexOf('<t', open + 2)) {
    const after = plain.charCodeAt(open + 2);
    if (after !== 0x3e && after !== 0x20) continue;
    const start = plain.indexOf('>', open) + 1;
    if (plain.charCodeAt(start - 2) === 0x2f) continue;
    const end = plain.indexOf('</t>', start);
    if (end < 0) break;
    text += plain.slice(start, end);
  }
  return decodeCellText(text);
}

function typeOf(attributes: string): string {
  const at = attributes.indexOf(' t=');
  if (at < 0) return 'n';
  return attributes.slice(at + 4, attributes.indexOf(attributes.charAt(at + 3), at + 4));
}

/** `r="AB12"` → 27; null when the cell does not say where it stands. */
function columnOf(attributes: string): number | null {
  const at = attributes.indexOf(' r=');
  if (at < 0) return null;
  let column = 0;
  for (let index = at + 4; ; index += 1) {
    const code = attributes.charCodeAt(index);
    if (!(code >= 65 && code <= 90)) break;
    column = column * 26 + code - 64;
    if (column > 20_000) return limits.columns;
  }
  return column === 0 ? null : column - 1;
}

/** 5, 27 → "AB5". */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
