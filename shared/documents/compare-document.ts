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
 * Whether a Word file says what the model says, and shows it as our writer does. The text is compared line by line, so
 * that a difference can be named; then every part must be the one that our writer makes of the model, byte for byte, so
 * that nothing is shown or hidden unnoticed by a font, a style, a header or a layout. What a difference is worth is the
 * verifier's to say (`packages/verify/documents.ts`).
 */
export async function compareDocument(file: Uint8Array, model: DocumentModel): Promise<DocumentDifference[]> {
  const text = docxText(file);
  const parts = openParts(file)?.parts;
  const own = openParts(await writeDocx(model))?.parts;
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
    // The body's own difference is told line by line; only one that no line shows (a layout that hides) is told here.
    if (signatureParts.test(path) || (path === 'word/document.xml' && differences.length > 0)) continue;
    const [found, wanted] = [parts.get(path), own.get(path)];
    if (!found || !wanted || !sameBytes(found, wanted)) differences.push({ kind: 'part', path });
  }
  return differences;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
