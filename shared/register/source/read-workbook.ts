import { limits } from './limits';
import { dateStyles } from './number-formats';
import type { RawSheet } from './raw-sheet';
import { inlineText, SheetReader, type SheetContext } from './read-sheet';
import { Unreadable } from './unreadable';
import { attribute, refuseDoctype, walkTags } from './xml';
import { ZipParts } from './zip-parts';

/** Called with the share of the work that is done, 0 to 1. */
export type ReadProgress = (share: number) => void;

/** Every worksheet of an .xlsx (or .xlsm: macros are never looked at), in the order of its tabs. */
export function readWorkbook(bytes: Uint8Array, progress: ReadProgress): RawSheet[] {
  const parts = new ZipParts(bytes);
  const workbookPath = findWorkbook(parts);
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const targets = relations(parts, `${folder}_rels/${workbookPath.slice(folder.length)}.rels`, folder);
  const workbook = xml(parts, workbookPath) ?? '';
  const context: SheetContext = {
    sharedTexts: sharedTexts(xml(parts, targets.ofType('sharedStrings') ?? `${folder}sharedStrings.xml`)),
    dateStyles: dateStyles(xml(parts, targets.ofType('styles') ?? `${folder}styles.xml`)),
    from1904: /<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/.test(workbook),
  };
  const listed: { name: string; hidden: boolean; path: string }[] = [];
  walkTags(workbook, tag => {
    if (tag.name !== 'sheet' || tag.closing) return;
    const path = targets.byId(relationId(tag.attributes));
    const state = attribute(tag.attributes, 'state');
    if (path)
      listed.push({ name: attribute(tag.attributes, 'name') ?? '', hidden: (state ?? 'visible') !== 'visible', path });
  });
  if (listed.length === 0) throw new Unreadable('register-no-sheet');
  let budget: number = limits.sheetBytes;
  const total = Math.max(1, parts.size(listed.map(sheet => sheet.path)));
  let done = 0;
  return listed.map(({ name, hidden, path }) => {
    const reader = new SheetReader(context);
    let seen = 0;
    parts.stream(path, budget, piece => {
      seen += piece.length;
      reader.take(piece);
      progress(Math.min(1, (done + seen) / total));
    });
    budget -= Math.min(budget, seen);
    done += seen;
    return { name, hidden, rows: reader.rows };
  });
}

function findWorkbook(parts: ZipParts): string {
  const root = relations(parts, '_rels/.rels', '').ofType('officeDocument') ?? 'xl/workbook.xml';
  if (root.endsWith('.bin')) throw new Unreadable('register-xlsb');
  if (parts.has(root) && /xl|workbook/i.test(root)) return root;
  throw new Unreadable(parts.has('content.xml') ? 'register-ods' : 'register-not-spreadsheet');
}

/** A part that is read whole. */
function xml(parts: ZipParts, path: string): string | null {
  const text = parts.text(path);
  if (text === null) return null;
  refuseDoctype(text.slice(0, 4_096));
  return text.includes('<![CDATA[')
    ? text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside: string) => escape(inside))
    : text;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function relationId(attributes: string): string {
  return /(?:^|\s)[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
}

interface Relations {
  byId(id: string): string | undefined;
  ofType(type: string): string | undefined;
}

/** Targets inside the package only; external ones are not followed. */
function relations(parts: ZipParts, path: string, folder: string): Relations {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  walkTags(xml(parts, path) ?? '', tag => {
    if (tag.name !== 'Relationship' || attribute(tag.attributes, 'TargetMode') === 'External') return;
    const target = attribute(tag.attributes, 'Target') ?? '';
    const full = target.startsWith('/') ? target.slice(1) : resolve(folder + target);
    byId.set(attribute(tag.attributes, 'Id') ?? '', full);
    const type = attribute(tag.attributes, 'Type') ?? '';
    byType.set(type.slice(type.lastIndexOf('/') + 1), full);
  });
  return { byId: id => byId.get(id), ofType: type => byType.get(type) };
}

function resolve(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function sharedTexts(text: string | null): string[] {
  if (text === null) return [];
  const plain = /<[\w.-]+:sst[\s>]/.test(text) ? text.replace(/<(\/?)[\w.-]+:/g, '<$1') : text;
  const end = Math.max(plain.lastIndexOf('</si>'), plain.lastIndexOf('<si/>')) + 5;
  const whole = plain.slice(0, end);
  const texts: string[] = [];
  const item = /<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g;
  for (let match = item.exec(whole); match; match = item.exec(whole)) texts.push(inlineText(match[1] ?? ''));
  return texts;
}
