import { Unreadable } from './unreadable';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and character numbers, nothing else: no definitions of a file are ever followed. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name as string] ?? whole;
    const code = hex !== undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '�';
  });
}

/** SpreadsheetML's own escape for characters that XML cannot hold: `_x000D_`. */
export function decodeCellText(text: string): string {
  const plain = decodeXml(text);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A document type could define entities that expand without end or point outside. No spreadsheet has one. */
export function refuseDoctype(text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Unreadable('register-doctype');
}

/** `name` is without its namespace prefix. `attributes` is their raw text, read with `attribute`. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: string;
  readonly closing: boolean;
  readonly empty: boolean;
}

/** Walks over the tags of a text; `between` is the raw text before each tag. */
export function walkTags(text: string, visit: (tag: XmlTag, between: string) => void): void {
  let from = 0;
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', from)) {
    const between = text.slice(from, open);
    const next = text.charCodeAt(open + 1);
    if (next === 0x21 || next === 0x3f) {
      from = skipMarkup(text, open);
      continue;
    }
    const close = endOfTag(text, open);
    const closing = next === 0x2f;
    const empty = text.charCodeAt(close - 1) === 0x2f;
    const inside = text.slice(open + (closing ? 2 : 1), empty ? close - 1 : close);
    const space = inside.search(/\s/);
    const whole = space < 0 ? inside : inside.slice(0, space);
    const name = whole.slice(whole.indexOf(':') + 1);
    visit({ name, attributes: space < 0 ? '' : inside.slice(space), closing, empty }, between);
    from = close + 1;
  }
}

/** The value of an attribute, decoded; null when it is not there. */
export function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? decodeXml(match[1] ?? match[2] ?? '') : null;
}

function skipMarkup(text: string, open: number): number {
  const [start, end] = text.startsWith('<!--', open) ? [4, '-->'] : text.startsWith('<?', open) ? [2, '?>'] : [2, '>'];
  const close = text.indexOf(end, open + start);
  return close < 0 ? text.length : close + end.length;
}

/** `>` may stand inside an attribute's quotes. */
function endOfTag(text: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return at;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  throw new Unreadable('register-damaged');
}
