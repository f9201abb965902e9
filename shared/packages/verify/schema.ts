import type { z } from 'zod';
import { readCanonical } from '../canonical-json';
import { filingFactsSchema, type FilingFacts } from '../filing-facts';
import { finding } from '../finding';
import { kindWords, PACKAGE_ENTRY } from '../layout';
import { PACKAGE_FORMAT, packageDocumentSchema, type PackageDocument } from '../package-document';
import type { Finding } from '../verdict';
import type { Container } from './container';

export interface SchemaClaim {
  readonly findings: readonly Finding[];
  readonly document: PackageDocument | null;
  /** Null unless the facts are a filing's and sound in form. */
  readonly facts: FilingFacts | null;
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
  return checkFacts(parsed.data, container);
}

function failed(...findings: Finding[]): SchemaClaim {
  return { findings, document: null, facts: null };
}

/** A later version of our own formats, or a kind that a later version may know: no fault of the sender's. */
function newerFormat(value: unknown): Finding | null {
  const { format, kind } = (value ?? {}) as { format?: unknown; kind?: unknown };
  if (typeof format !== 'string' || !/^gongzhi\/package@\d{1,4}$/.test(format)) return null;
  if (format !== PACKAGE_FORMAT) return finding('schema-newer', PACKAGE_ENTRY, { format });
  if (typeof kind === 'string' && kind !== 'election-filing')
    return finding('schema-kind-unknown', PACKAGE_ENTRY, { kind });
  return null;
}

function checkFacts(document: PackageDocument, container: Container): SchemaClaim {
  const version = document.facts['documentsVersion'];
  if (typeof version === 'number' && version > 1) {
    return { ...failed(finding('schema-newer', PACKAGE_ENTRY, { format: `documentsVersion ${version}` })), document };
  }
  const facts = filingFactsSchema.safeParse(document.facts);
  if (!facts.success) return { ...failed(...fieldFindings(facts.error)), document };
  const missing = facts.data.attachments
    .filter(({ provided, path }) => provided === 'in-package' && !container.read(path))
    .map(({ path }) => finding('schema-attachment-missing', path));
  if (missing.length > 0) return { findings: missing, document, facts: facts.data };
  return { findings: [finding('schema-ok', '', { kind: kindWords[document.kind] })], document, facts: facts.data };
}

/** At most ten places: an officer needs the first, not ten thousand. */
function fieldFindings(error: z.ZodError): Finding[] {
  return error.issues
    .slice(0, 10)
    .map(({ path }) => finding('schema-field', PACKAGE_ENTRY, { at: path.join('.') || '（整体）' }));
}
