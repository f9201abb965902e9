import type { Block, FontRole } from './document-model';
import { widthInEms } from './page-layout';

/** A red mark is as large as the width of the text allows, at most 小初 and at least the size of a title. */
export function markPt(text: string): number {
  return Math.max(22, Math.min(36, Math.floor(440 / Math.max(1, widthInEms(text)))));
}

/** 一、 黑体, （一） 楷体, 1. 仿宋 (F2). */
export const headingFont: Readonly<Record<1 | 2 | 3, FontRole>> = { 1: 'heiti', 2: 'kaiti', 3: 'fangsong' };

/** 附件说明 (F2): "附件：1.××" and the others below it; a single attachment has no number. */
export function attachmentLines(names: readonly string[]): string[] {
  return names.map((name, at) => `${at === 0 ? '附件：' : ''}${names.length > 1 ? `${at + 1}.` : ''}${name}`);
}

/** Two labels share a line; a last odd one stands alone. */
export function signLineRows(labels: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (let at = 0; at < labels.length; at += 2) rows.push(labels.slice(at, at + 2));
  return rows;
}

type Signature = Extract<Block, { type: 'signature' }>;

/**
 * How many characters the names and the date stand in from the right (F3). With a seal: the date four, the names centred
 * above it. Without: the name two, the date beginning two characters right of the name's first; a date longer than the
 * name stands two in, and the name moves left with it.
 */
export function signatureIndents(signature: Signature): { names: number[]; date: number } {
  const dateWidth = widthInEms(signature.date);
  if (signature.seal) {
    return { names: signature.names.map(name => Math.max(0, 4 + (dateWidth - widthInEms(name)) / 2)), date: 4 };
  }
  const longest = Math.max(0, ...signature.names.map(widthInEms));
  if (longest >= dateWidth) return { names: signature.names.map(() => 2), date: longest - dateWidth };
  return { names: signature.names.map(name => 4 + dateWidth - widthInEms(name)), date: 2 };
}
