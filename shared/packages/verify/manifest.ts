import { hexOf } from '../../basics/hex';
import { readCanonical } from '../canonical-json';
import { finding } from '../finding';
import { attachmentHash, isRunnable, MANIFEST_ENTRY, mediaTypeOf, SIGNATURES_FOLDER } from '../layout';
import { MANIFEST_FORMAT, manifestSchema, type Manifest } from '../manifest';
import type { Finding } from '../verdict';
import type { Container } from './container';
import type { VerifyInput } from './verify-input';

/** The manifest is one canonical list of everything outside `signatures/`, and every entry is as it says. */
export function checkManifest(container: Container, { crypto }: VerifyInput): Finding[] {
  const bytes = container.read(MANIFEST_ENTRY);
  if (!bytes) return [finding('manifest-missing')];
  const reading = readCanonical(bytes);
  if (reading.state !== 'canonical') return [finding('manifest-malformed', MANIFEST_ENTRY)];
  const parsed = manifestSchema.safeParse(reading.value);
  if (!parsed.success)
    return [finding(isNewer(reading.value) ? 'manifest-newer' : 'manifest-malformed', MANIFEST_ENTRY)];

  const findings = [...listFaults(parsed.data, container)];
  for (const { path, size, sha256, mediaType } of parsed.data.entries) {
    const content = container.read(path);
    if (!content) continue;
    const hash = hexOf(crypto.sha256(content));
    if (content.length !== size) findings.push(finding('manifest-size', path));
    else if (hash !== sha256) findings.push(finding('manifest-hash', path));
    if (mediaType !== mediaTypeOf(path)) findings.push(finding('manifest-media-type', path));
    if (isRunnable(path)) findings.push(finding('manifest-attachment-kind', path));
    if ((attachmentHash(path) ?? hash) !== hash) findings.push(finding('manifest-attachment-name', path));
  }
  return findings.length > 0 ? findings : [finding('manifest-ok', '', { entries: parsed.data.entries.length })];
}

function isNewer(value: unknown): boolean {
  const format = (value as { format?: unknown } | null)?.format;
  return typeof format === 'string' && /^gongzhi\/manifest@\d{1,4}$/.test(format) && format !== MANIFEST_FORMAT;
}

function listFaults({ entries }: Manifest, container: Container): Finding[] {
  const findings: Finding[] = [];
  const listed = new Set(entries.map(({ path }) => path));
  if (entries.some(({ path }, at) => at > 0 && path <= (entries[at - 1]?.path ?? '')))
    findings.push(finding('manifest-repeated', MANIFEST_ENTRY));
  for (const path of listed) {
    // The manifest cannot state its own hash, nor that of a signature made over it.
    const impossible = path === MANIFEST_ENTRY || path.startsWith(SIGNATURES_FOLDER);
    if (impossible || !container.read(path)) findings.push(finding('manifest-entry-missing', path));
  }
  for (const { path } of container.entries) {
    if (path === MANIFEST_ENTRY || path.startsWith(SIGNATURES_FOLDER) || listed.has(path)) continue;
    findings.push(finding('manifest-entry-unlisted', path));
  }
  return findings;
}
