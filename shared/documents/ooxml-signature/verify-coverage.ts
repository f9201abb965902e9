import { contentTypeOf } from './content-types';
import { CONTENT_TYPES_PART, SIGNATURE_FOLDER, unsignedRelations } from './names';
import { problem, type SignatureProblem } from './problem';
import { relationshipsPartOf, sourceOf, targetPart } from './relationships';
import type { FileContent, SignedParts } from './verify-manifest';

const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** That nothing stands beside what is signed: no other part, no other relationship, no content type of a part that is not there. */
export function checkCoverage(signed: SignedParts, file: FileContent): SignatureProblem[] {
  const problems: SignatureProblem[] = [];
  const exempt = exemptParts(signed, file);
  for (const part of file.parts.keys()) {
    if (part === CONTENT_TYPES_PART || part.startsWith(SIGNATURE_FOLDER)) continue;
    if (contentTypeOf(file.types, part) === null) problems.push(problem('content-types-mismatch', part));
    if (sourceOf(part) !== null) problems.push(...checkRelationships(part, signed, file));
    else if (!signed.has(part) && !exempt.has(part)) problems.push(problem('part-uncovered', part));
  }
  const present = new Set([...file.parts.keys()].map(path => path.toLowerCase()));
  for (const named of file.types.overrides.keys()) {
    if (!present.has(named)) problems.push(problem('content-types-mismatch', CONTENT_TYPES_PART));
  }
  if (!isDocumentSigned(signed, file)) problems.push(problem('document-unsigned'));
  return problems;
}

/** What the package's own unsigned relationships point at: properties and thumbnail, unless something signed shows them too. */
function exemptParts(signed: SignedParts, file: FileContent): Set<string> {
  const parts = (file.relationships.get('') ?? [])
    .filter(one => unsignedRelations.has(one.type) && !one.external && !isSigned(signed, '', one.id))
    .map(one => targetPart('', one.target));
  const shown = new Set<string | null>();
  for (const [source, relationships] of file.relationships) {
    for (const one of relationships) if (!unsignedRelations.has(one.type)) shown.add(targetPart(source, one.target));
  }
  return new Set(parts.filter((part): part is string => part !== null && !shown.has(part)));
}

/** An unsigned relationship may only be one of the package's own that every signature leaves out. */
function checkRelationships(part: string, signed: SignedParts, file: FileContent): SignatureProblem[] {
  const source = sourceOf(part) as string;
  const stray = (file.relationships.get(source) ?? []).filter(
    one => !isSigned(signed, source, one.id) && !(source === '' && unsignedRelations.has(one.type) && !one.external),
  );
  return stray.length > 0 ? [problem('relationship-unsigned', part)] : [];
}

function isSigned(signed: SignedParts, source: string, id: string): boolean {
  const covers = signed.get(relationshipsPartOf(source));
  return covers === 'whole' || covers?.has(id) === true;
}

function isDocumentSigned(signed: SignedParts, file: FileContent): boolean {
  const mains = (file.relationships.get('') ?? []).filter(one => one.type === OFFICE_DOCUMENT);
  const part = mains.length === 1 && mains[0] ? targetPart('', mains[0].target) : null;
  return part !== null && isSigned(signed, '', (mains[0] as { id: string }).id) && signed.get(part) === 'whole';
}
