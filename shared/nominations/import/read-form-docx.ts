import { ok, refuse, type Result } from '../../basics/result';
import { childrenOf, readXml, type XmlElement } from '../../documents/xml/read-xml';
import { limits } from '../../register/source/limits';
import { Unreadable } from '../../register/source/unreadable';
import { ZipParts } from '../../register/source/zip-parts';
import type { FormGrid, GridCell, GridRow } from './form-grid';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
/** An application form has some pages of text; pictures lie in other parts and are not read. */
const MOST_BYTES = 8 * 1_048_576;
const MOST_ROWS = 5000;
const MOST_NESTED = 6;

/** The tables of a Word form, and its paragraphs outside tables, in the order of the page. Nothing else of the file is read. */
export function readFormDocx(bytes: Uint8Array): Result<FormGrid[]> {
  if (bytes.length > limits.fileBytes) return refuse('application-too-large');
  let text = '';
  try {
    const parts = new ZipParts(bytes);
    if (!parts.has('word/document.xml')) return refuse('application-not-word');
    parts.stream('word/document.xml', MOST_BYTES, piece => (text += piece));
  } catch (error) {
    if (error instanceof Unreadable) return refuse(codeOf(error));
    throw error;
  }
  const root = readXml(new TextEncoder().encode(text));
  const namespace = root?.namespace === STRICT ? STRICT : W;
  const body = root && childrenOf(root, 'body', namespace)[0];
  if (!body) return refuse('application-damaged');
  return ok(new FormReader().read(body));
}

function codeOf(error: Unreadable) {
  switch (error.refusal.code) {
    case 'register-too-large':
      return 'application-too-large' as const;
    case 'register-truncated':
      return 'application-not-word' as const;
    default:
      return 'application-damaged' as const;
  }
}

class FormReader {
  readonly #grids: FormGrid[] = [];
  #tables = 0;
  #lines: GridRow[] = [];
  #rows = 0;

  read(body: XmlElement): FormGrid[] {
    this.blocks(body, 0);
    this.endLines();
    return this.#grids;
  }

  /** Content controls, insertions and the like are looked through; what was deleted is not there. */
  private blocks(parent: XmlElement, depth: number): void {
    for (const child of parent.children) {
      if (typeof child === 'string' || this.#rows > MOST_ROWS) continue;
      if (child.local === 'tbl') {
        this.endLines();
        this.table(child, depth);
      } else if (child.local === 'p') this.line(child);
      else if (isWrapper(child)) this.blocks(child, depth);
    }
  }

  private line(paragraph: XmlElement): void {
    const text = paragraphText(paragraph).trim();
    this.#rows += 1;
    if (text === '') return;
    this.#lines.push({ where: '表外文字', cells: [{ text, column: 0, span: 1 }] });
  }

  private endLines(): void {
    if (this.#lines.length > 0) this.#grids.push(this.#lines);
    this.#lines = [];
  }

  private table(table: XmlElement, depth: number): void {
    this.#tables += 1;
    const number = this.#tables;
    const nested: XmlElement[] = [];
    const rows: GridRow[] = [];
    for (const row of elementsOf(table, 'tr')) {
      this.#rows += 1;
      if (this.#rows > MOST_ROWS) break;
      rows.push({ where: `表 ${number} 第 ${rows.length + 1} 行`, cells: rowCells(row, nested) });
    }
    this.#grids.push(rows);
    if (depth < MOST_NESTED) for (const inner of nested) this.table(inner, depth + 1);
  }
}

/** Cells with the column in which each begins; a cell that continues the one above is empty. */
function rowCells(row: XmlElement, nested: XmlElement[]): GridCell[] {
  let column = 0;
  return elementsOf(row, 'tc').map(cell => {
    const properties = elementsOf(cell, 'tcPr')[0];
    const span = Math.max(1, Math.min(64, Number(valueOf(properties, 'gridSpan') ?? '1') || 1));
    const merge = properties && elementsOf(properties, 'vMerge')[0];
    const continues = merge !== undefined && (valueOf(properties, 'vMerge') ?? 'continue') === 'continue';
    const text = continues ? '' : cellText(cell, nested);
    const made = { text, column, span };
    column += span;
    return made;
  });
}

function cellText(cell: XmlElement, nested: XmlElement[]): string {
  const lines: string[] = [];
  const collect = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.local === 'p') lines.push(paragraphText(child));
      else if (child.local === 'tbl') nested.push(child);
      else if (isWrapper(child)) collect(child);
    }
  };
  collect(cell);
  return lines.join('\n').trim();
}

function paragraphText(paragraph: XmlElement): string {
  let text = '';
  const collect = (parent: XmlElement) => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      if (child.local === 't') text += child.children.filter(one => typeof one === 'string').join('');
      else if (child.local === 'br' || child.local === 'cr') text += '\n';
      else if (child.local === 'tab') text += ' ';
      else if (child.local === 'sym') text += symbolOf(child);
      else if (child.local === 'r' || isWrapper(child)) collect(child);
    }
  };
  collect(paragraph);
  return text;
}

/** A ticked or empty box of Wingdings, as choices on forms have them. */
function symbolOf(symbol: XmlElement): string {
  const code = symbol.attributes.find(each => each.local === 'char')?.value.toUpperCase() ?? '';
  if (/^(F0)?(FE|FC|52)$/.test(code)) return '☑';
  return /^(F0)?(A8|6F|A3)$/.test(code) ? '□' : '';
}

const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'smartTag', 'customXml', 'hyperlink', 'fldSimple']);
const isWrapper = (element: XmlElement) => wrappers.has(element.local);

function elementsOf(parent: XmlElement, local: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    if (child.local === local) found.push(child);
    else if (isWrapper(child)) found.push(...elementsOf(child, local));
  }
  return found;
}

function valueOf(properties: XmlElement | undefined, local: string): string | null {
  const element = properties && elementsOf(properties, local)[0];
  return element?.attributes.find(each => each.local === 'val')?.value ?? null;
}
