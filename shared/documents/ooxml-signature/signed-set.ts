import { contentTypeOf, type ContentTypes } from './content-types';
import { RELATIONSHIPS_TYPE, unsignedRelations } from './names';
import { readRelationships, relationshipsPartOf, targetPart, transformedRelationships } from './relationships';

/** One thing that the manifest of a signature names. */
export interface SignedReference {
  readonly part: string;
  readonly contentType: string;
  /** What is hashed: the part's bytes, or the transformed relationships. */
  readonly bytes: Uint8Array;
  /** For relationships, the ids that are signed; null for an ordinary part. */
  readonly relationshipIds: readonly string[] | null;
}

/** Everything reachable from the package's root over relationships that are signed; in path order, relationships first. */
export function signedSet(parts: ReadonlyMap<string, Uint8Array>, types: ContentTypes): SignedReference[] {
  const found = new Map<string, SignedReference>();
  const waiting = [''];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    const relationshipsPart = relationshipsPartOf(source);
    const bytes = parts.get(relationshipsPart);
    if (!bytes) continue;
    const relationships = readRelationships(bytes)?.filter(one => !unsignedRelations.has(one.type));
    if (!relationships) throw new Error(`not a relationships part: ${relationshipsPart}`);
    if (relationships.length === 0) continue;
    found.set(relationshipsPart, {
      part: relationshipsPart,
      contentType: RELATIONSHIPS_TYPE,
      bytes: transformedRelationships(relationships),
      relationshipIds: relationships.map(one => one.id).sort(),
    });
    for (const one of relationships) {
      const part = one.external ? null : targetPart(source, one.target);
      if (part === null || found.has(part)) continue;
      const content = parts.get(part);
      const contentType = contentTypeOf(types, part);
      if (!content || contentType === null) throw new Error(`a relationship points at nothing: ${part}`);
      found.set(part, { part, contentType, bytes: content, relationshipIds: null });
      waiting.push(part);
    }
  }
  return [...found.values()].sort((a, b) => (a.part < b.part ? -1 : 1));
}
