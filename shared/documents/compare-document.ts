import type { DocumentModel } from './document-model';
import { docxText } from './docx-text';
import { writeDocx } from './docx-writer';
import { openParts } from './ooxml-signature/open-parts';
import { plainText } from './plain-text';
import { PRACTICE_WORDS } from './practice';

export type DocumentDifference =
  | { readonly kind: 'unreadable' }
  /** Line numbers from 1; null where the one side has no such line. */
  | { readonly kind: 'text'; readonly line: number; readonly found: string | null; readonly expected: string | null }
  /** Something in the body that no document of ours holds. */
  | { readonly kind: 'foreign'; readonly what: string }
  /** A part that is missing, added or other than the one that goes with this document. */
  | { readonly kind: 'part'; readonly path: string };

const MAX_TEXT_DIFFERENCES = 20;

/** Signature parts are the signature's own business; the content types and root relationships change with it. */
const signatureParts = /^(_xmlsignatures\/|\[Content_Types\]\.xml$|_rels\/\.rels$)/;

/**
 * Whether a Word file says what the model says. The text is compared line by line; every other part (styles, headers,
 * footers, pictures) must be the one that our writer puts there, so that nothing is shown or hidden by other means.
 */
export function compareDocument(file: Uint8Array, model: DocumentModel): DocumentDifference[] {
  const text = docxText(file);
  const parts = openParts(file)?.parts;
  const own = openParts(writeDocx(model))?.parts;
  if (!text || !parts || !own) return [{ kind: 'unreadable' }];
  const expected = plainText(model).filter((line, at) => !(model.practice && at === 0 && line === PRACTICE_WORDS));
  const differences: DocumentDifference[] = [];
  for (let at = 0; at < Math.max(expected.length, text.lines.length); at++) {
    const [found, wanted] = [text.lines[at] ?? null, expected[at] ?? null];
    if (found !== wanted) differences.push({ kind: 'text', line: at + 1, found, expected: wanted });
    if (differences.length === MAX_TEXT_DIFFERENCES) break;
  }
  for (const what of text.foreign) differences.push({ kind: 'foreign', what });
  for (const path of new Set([...own.keys(), ...parts.keys()])) {
    if (path === 'word/document.xml' || signatureParts.test(path)) continue;
    const [found, wanted] = [parts.get(path), own.get(path)];
    if (!found || !wanted || !sameBytes(found, wanted)) differences.push({ kind: 'part', path });
  }
  return differences;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
