import { finding, type FindingCode } from '../finding';
import { entryRole, limits, MIMETYPE, MIMETYPE_ENTRY } from '../layout';
import type { Finding } from '../verdict';
import { readDirectory, type ZipDirectory, type ZipEntry } from '../zip/read-directory';
import { readEntryBytes } from '../zip/read-entry';

export interface Container {
  readonly entries: readonly ZipEntry[];
  /** The entry's content; entries that were found damaged are not in `entries`. */
  read(path: string): Uint8Array | null;
}

export interface ContainerClaim {
  readonly findings: readonly Finding[];
  /** Null when nothing inside may be used: not readable, or not one unambiguous list of entries. */
  readonly container: Container | null;
  /** False when not even a list of entries could be had. */
  readonly readable: boolean;
}

/** The outer shell: one list of entries that every reader sees alike, within bounds, with nothing beside them. */
export function checkContainer(bytes: Uint8Array): ContainerClaim {
  const directory = readDirectory(bytes);
  if (typeof directory === 'string') return { findings: [shellFinding(directory)], container: null, readable: false };
  const beyond = beyondLimits(directory.entries);
  if (beyond) return { findings: [beyond], container: null, readable: false };

  const findings = [
    ...directory.faults.map(({ code, path }) => finding(code, path)),
    ...repeatedNames(directory.entries),
    ...unknownNames(directory),
  ];
  const contents = new Map<string, Uint8Array>();
  if (!findings.some(({ grade }) => grade === '无效')) {
    for (const entry of directory.entries) {
      const content = readEntryBytes(bytes, entry);
      if (typeof content === 'string') findings.push(finding(content, entry.path));
      else contents.set(entry.path, content);
    }
    if (!isRightType(directory, contents))
      findings.push(finding('container-mimetype', directory.entries[0]?.path ?? ''));
  }
  const unique = findings.filter(
    (one, at) => findings.findIndex(({ code, path }) => code === one.code && path === one.path) === at,
  );
  if (unique.some(({ grade }) => grade === '无效')) return { findings: unique, container: null, readable: true };
  const container = { entries: directory.entries, read: (path: string) => contents.get(path) ?? null };
  return {
    findings: [finding('container-ok', '', { entries: directory.entries.length }), ...unique],
    container,
    readable: true,
  };
}

export function shellFinding(code: FindingCode): Finding {
  return finding(code, '', { limit: `${limits.packageBytes / 1024 / 1024} MB，${limits.entries} 个条目` });
}

function beyondLimits(entries: readonly ZipEntry[]): Finding | null {
  let total = 0;
  for (const { path, size, packedSize } of entries) {
    total += size;
    if (size > limits.entryBytes || total > limits.totalBytes) return finding('container-bomb', path);
    if (size > limits.ratioFromBytes && size > packedSize * limits.ratio) return finding('container-bomb', path);
    const role = entryRole(path);
    const most =
      role === 'package' || role === 'manifest'
        ? limits.jsonBytes
        : role === 'signature'
          ? limits.signatureBytes
          : limits.entryBytes;
    if (size > most) return finding('container-bomb', path);
  }
  return null;
}

/** Names that any system would take for the same file: equal after case folding and compatibility normalisation. */
function repeatedNames(entries: readonly ZipEntry[]): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ path }) => {
    const folded = path.normalize('NFKC').toLowerCase().toUpperCase();
    if (seen.has(folded)) return [finding('container-duplicate', path)];
    seen.add(folded);
    return [];
  });
}

function unknownNames({ entries, faults }: ZipDirectory): Finding[] {
  const unsafe = new Set(faults.filter(({ code }) => code === 'container-path').map(({ path }) => path));
  return entries
    .filter(({ path }) => entryRole(path) === null && !unsafe.has(path))
    .map(({ path }) => finding('container-entry-unknown', path));
}

function isRightType({ entries }: ZipDirectory, contents: ReadonlyMap<string, Uint8Array>): boolean {
  const [first] = entries;
  if (!first || first.path !== MIMETYPE_ENTRY || !first.stored || first.size !== MIMETYPE.length) return false;
  const content = contents.get(MIMETYPE_ENTRY);
  return content !== undefined && [...content].every((byte, at) => byte === MIMETYPE.charCodeAt(at));
}
