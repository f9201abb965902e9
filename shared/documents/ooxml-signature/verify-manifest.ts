import { encodeBase64 } from '../../basics/base64';
import type { CryptoPort } from '../../basics/crypto-port';
import { attributeOf, childrenOf, onlyChild, textOf, type XmlElement } from '../xml/read-xml';
import { contentTypeOf, type ContentTypes } from './content-types';
import { C14N, DSIG, MDSSI, RELATIONSHIP_TRANSFORM, SHA256 } from './names';
import { problem, type ProblemCode, type SignatureProblem } from './problem';
import { sourceOf, transformedRelationships, type Relationship } from './relationships';
import { algorithmOf } from './verify-signature';

export interface FileContent {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly types: ContentTypes;
  /** Source part → its relationships. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
}

/** What the manifest covers: parts, and of relationships parts the ids that are signed. */
export type SignedParts = ReadonlyMap<string, ReadonlySet<string> | 'whole'>;

/** Holds every reference of a signed manifest against the file: there, of the content type stated, unchanged. */
export function checkManifest(
  manifest: XmlElement,
  signaturePart: string,
  file: FileContent & { readonly crypto: CryptoPort },
): { signed: SignedParts; problems: SignatureProblem[] } {
  const signed = new Map<string, ReadonlySet<string> | 'whole'>();
  const problems: SignatureProblem[] = [];
  for (const reference of childrenOf(manifest, 'Reference', DSIG)) {
    const match = /^\/([^?#]+)\?ContentType=([^?#]+)$/.exec(attributeOf(reference, 'URI') ?? '');
    const part = match?.[1];
    if (!match || part === undefined || signed.has(part)) {
      problems.push(problem('signature-malformed', signaturePart));
      continue;
    }
    const outcome = checkReference(reference, part, match[2] as string, file);
    if (typeof outcome === 'string') problems.push(problem(outcome, part));
    signed.set(part, typeof outcome === 'string' ? 'whole' : outcome.covers);
  }
  return { signed, problems };
}

function checkReference(
  reference: XmlElement,
  part: string,
  contentType: string,
  file: FileContent & { readonly crypto: CryptoPort },
): { covers: ReadonlySet<string> | 'whole' } | ProblemCode {
  const bytes = file.parts.get(part);
  if (!bytes) return 'part-missing';
  if (contentTypeOf(file.types, part) !== contentType) return 'content-types-mismatch';
  if (algorithmOf(onlyChild(reference, 'DigestMethod', DSIG)) !== SHA256) return 'signature-algorithm';
  const stated = onlyChild(reference, 'DigestValue', DSIG);
  const holds = (content: Uint8Array) =>
    stated !== null && textOf(stated)?.trim() === encodeBase64(file.crypto.sha256(content));
  const transforms = onlyChild(reference, 'Transforms', DSIG);
  if (!transforms) return holds(bytes) ? { covers: 'whole' } : 'part-changed';

  const [first, second, ...more] = childrenOf(transforms, 'Transform', DSIG);
  const source = sourceOf(part);
  const relationships = source === null ? undefined : file.relationships.get(source);
  const known =
    algorithmOf(first ?? null) === RELATIONSHIP_TRANSFORM && algorithmOf(second ?? null) === C14N && more.length === 0;
  if (!first || !known || !relationships) return 'signature-algorithm';
  const chosen = chosenRelationships(first, relationships);
  if (!chosen) return 'signature-malformed';
  return holds(transformedRelationships(chosen)) ? { covers: new Set(chosen.map(one => one.id)) } : 'part-changed';
}

/** By id, or all of a type; null for anything else inside the transform. */
function chosenRelationships(transform: XmlElement, relationships: readonly Relationship[]): Relationship[] | null {
  const ids = new Set<string>();
  const types = new Set<string>();
  for (const child of transform.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return null;
      continue;
    }
    const id = child.local === 'RelationshipReference' ? attributeOf(child, 'SourceId') : null;
    const type = child.local === 'RelationshipsGroupReference' ? attributeOf(child, 'SourceType') : null;
    if (child.namespace !== MDSSI || (id === null) === (type === null)) return null;
    if (id !== null) ids.add(id);
    if (type !== null) types.add(type);
  }
  return relationships.filter(one => ids.has(one.id) || types.has(one.type));
}
