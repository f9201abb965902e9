import type { CryptoPort } from '../../basics/crypto-port';
import { contentTypeOf, readContentTypes, type ContentTypes } from './content-types';
import {
  CONTENT_TYPES_PART,
  ORIGIN_RELATION,
  ORIGIN_TYPE,
  SIGNATURE_FOLDER,
  SIGNATURE_RELATION,
  SIGNATURE_TYPE,
} from './names';
import { openParts } from './open-parts';
import { problem, type SignatureProblem } from './problem';
import { readRelationships, relationshipsPartOf, targetPart, type Relationship } from './relationships';
import { checkCoverage } from './verify-coverage';
import { checkManifest } from './verify-manifest';
import { checkSignature, type DocxSignerFound } from './verify-signature';

export interface DocxSignatureResult {
  /** `none`: not signed at all. `valid`: every signature in the file is sound and covers everything. */
  readonly status: 'valid' | 'invalid' | 'none';
  /** Who signed, by the certificates inside; whether they are to be trusted is the caller's question. */
  readonly signers: readonly DocxSignerFound[];
  readonly problems: readonly SignatureProblem[];
}

/**
 * Checks the OOXML signatures of a .docx: every signed part byte for byte, and that nothing stands beside what is signed.
 * Stricter than Office programs, which accept added parts, added links and changed content types.
 */
export async function verifyDocxSignature(file: Uint8Array, crypto: CryptoPort): Promise<DocxSignatureResult> {
  const opened = openParts(file);
  if (!opened) return { status: 'invalid', signers: [], problems: [problem('container-unreadable')] };
  const { parts } = opened;
  const problems: SignatureProblem[] = [...opened.problems];
  const contentTypes = parts.get(CONTENT_TYPES_PART);
  const types = contentTypes ? readContentTypes(contentTypes) : null;
  if (!types) problems.push(problem('content-types-invalid', CONTENT_TYPES_PART));
  const relationships = readAllRelationships(parts, problems);
  const located = types ? locateSignatures(parts, types, relationships, problems) : [];
  if (problems.length > 0 || !types) return { status: 'invalid', signers: [], problems };
  if (located.length === 0) return { status: 'none', signers: [], problems };

  const signers: DocxSignerFound[] = [];
  for (const part of located) {
    const checked = await checkSignature(parts.get(part) as Uint8Array, part, crypto);
    problems.push(...checked.problems);
    if (checked.signer) signers.push(checked.signer);
    if (!checked.manifest) continue;
    const manifest = checkManifest(checked.manifest, part, { parts, types, relationships, crypto });
    problems.push(...manifest.problems, ...checkCoverage(manifest.signed, { parts, types, relationships }));
  }
  return {
    status: problems.length === 0 && signers.length === located.length ? 'valid' : 'invalid',
    signers,
    problems: distinct(problems),
  };
}

/** Source part → its relationships, for every `.rels` part. */
function readAllRelationships(
  parts: ReadonlyMap<string, Uint8Array>,
  problems: SignatureProblem[],
): Map<string, Relationship[]> {
  const found = new Map<string, Relationship[]>();
  for (const [path, bytes] of parts) {
    const match = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(path);
    if (!match) continue;
    const read = readRelationships(bytes);
    if (read) found.set(`${match[1] ?? ''}${match[2] ?? ''}`, read);
    else problems.push(problem('relationships-invalid', path));
  }
  return found;
}

/** The signature parts, found over the origin; anything else in their folder, or a second origin, is a problem. */
function locateSignatures(
  parts: ReadonlyMap<string, Uint8Array>,
  types: ContentTypes,
  relationships: ReadonlyMap<string, readonly Relationship[]>,
  problems: SignatureProblem[],
): string[] {
  const misplaced = (path: string) => problems.push(problem('signature-misplaced', path));
  const origins = (relationships.get('') ?? []).filter(one => one.type === ORIGIN_RELATION);
  const expected = new Set<string>();
  const located: string[] = [];
  if (origins.length > 1) misplaced('_rels/.rels');
  for (const origin of origins) {
    const path = origin.external ? null : targetPart('', origin.target);
    if (path === null || !parts.has(path) || contentTypeOf(types, path) !== ORIGIN_TYPE) {
      misplaced('_rels/.rels');
      continue;
    }
    expected.add(path).add(relationshipsPartOf(path));
    for (const relation of relationships.get(path) ?? []) {
      const part = relation.external ? null : targetPart(path, relation.target);
      const sound =
        relation.type === SIGNATURE_RELATION && part?.startsWith(SIGNATURE_FOLDER) === true && parts.has(part);
      if (!sound || contentTypeOf(types, part) !== SIGNATURE_TYPE || expected.has(part))
        misplaced(relationshipsPartOf(path));
      else located.push(part);
      if (part !== null) expected.add(part);
    }
    if (located.length === 0) misplaced(path);
  }
  for (const path of parts.keys()) {
    if (path.toLowerCase().startsWith(SIGNATURE_FOLDER) && !expected.has(path)) misplaced(path);
  }
  return located;
}

function distinct(problems: readonly SignatureProblem[]): SignatureProblem[] {
  const seen = new Set<string>();
  return problems.filter(one => {
    const key = `${one.code} ${one.path}`;
    return !seen.has(key) && seen.add(key);
  });
}
