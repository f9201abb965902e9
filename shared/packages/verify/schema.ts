import type { z } from 'zod';
import { endingFits } from '../../attachments/ending-fits';
import { readCanonical } from '../canonical-json';
import { finding } from '../finding';
import type { HeldFacts, PackageKindEntry } from '../kinds/kind-rules';
import { kinds } from '../kinds/kinds';
import { attachmentEnding, kindWords, PACKAGE_ENTRY, type PackageKind } from '../layout';
import { PACKAGE_FORMAT, packageDocumentSchema, type PackageDocument } from '../package-document';
import type { Finding } from '../verdict';
import type { Container } from './container';

export interface SchemaClaim {
  readonly findings: readonly Finding[];
  readonly document: PackageDocument | null;
  /** Null unless the facts are of a known kind and sound in form. */
  readonly held: HeldFacts | null;
}

/** `package.json` is canonical JSON of a known format and kind, and every field of its facts has its form. */
export function checkSchema(container: Container): SchemaClaim {
  const bytes = container.read(PACKAGE_ENTRY);
  if (!bytes) return failed(finding('schema-missing'));
  const reading = readCanonical(bytes);
  if (reading.state === 'too-complex') return failed(finding('schema-too-complex', PACKAGE_ENTRY));
  if (reading.state !== 'canonical') return failed(finding('schema-malformed', PACKAGE_ENTRY));
  const newer = newerFormat(reading.value);
  if (newer) return failed(newer);
  const parsed = packageDocumentSchema.safeParse(reading.value);
  if (!parsed.success) return failed(...fieldFindings(parsed.error));
  const kind = kinds[parsed.data.kind];
  return kind ? checkFacts(parsed.data, kind, container) : unknownKind(parsed.data.kind);
}

function failed(...findings: Finding[]): SchemaClaim {
  return { findings, document: null, held: null };
}

/** A later version of our own formats, or a kind that a later version may know: no fault of the sender's. */
function newerFormat(value: unknown): Finding | null {
  const { format, kind } = (value ?? {}) as { format?: unknown; kind?: unknown };
  if (typeof format !== 'string' || !/^gongzhi\/package@\d{1,4}$/.test(format)) return null;
  if (format !== PACKAGE_FORMAT) return finding('schema-newer', PACKAGE_ENTRY, { format });
  if (typeof kind === 'string' && !Object.prototype.hasOwnProperty.call(kinds, kind))
    return finding('schema-kind-unknown', PACKAGE_ENTRY, { kind });
  return null;
}

function unknownKind(kind: PackageKind): SchemaClaim {
  return failed(finding('schema-kind-unknown', PACKAGE_ENTRY, { kind }));
}

function checkFacts(document: PackageDocument, kind: PackageKindEntry, container: Container): SchemaClaim {
  const version = document.facts['documentsVersion'];
  if (typeof version === 'number' && version > kind.documentsVersion) {
    return { ...failed(finding('schema-newer', PACKAGE_ENTRY, { format: `documentsVersion ${version}` })), document };
  }
  const answer = kind.hold(document.facts);
  if (!answer.ok) return { ...failed(...fieldFindings(answer.error)), document };
  const { held } = answer;
  const named = held.attachments.filter(({ provided }) => provided === 'in-package').map(({ path }) => path);
  const missing = [...new Set(named)]
    .filter(path => !container.read(path))
    .map(path => finding('schema-attachment-missing', path));
  if (missing.length > 0) return { findings: missing, document, held };
  const disguised = container.entries
    .filter(({ path }) => attachmentEnding(path) !== null && !isOfItsKind(path, container.read(path)))
    .map(({ path }) => finding('schema-attachment-type', path));
  const sound = finding('schema-ok', '', { kind: kindWords[document.kind] });
  return { findings: [sound, ...disguised], document, held };
}

/** An attachment begins as its name says: what a receiver opens must not be something else. */
function isOfItsKind(path: string, bytes: Uint8Array | null): boolean {
  return bytes === null || endingFits(attachmentEnding(path) ?? '', bytes);
}

/** At most ten places: an officer needs the first, not ten thousand. */
function fieldFindings(error: z.ZodError): Finding[] {
  return error.issues
    .slice(0, 10)
    .map(({ path }) => finding('schema-field', PACKAGE_ENTRY, { at: path.join('.') || '（整体）' }));
}
