import { crc32 } from '../../packages/zip/crc32';
import { inflateExactly } from '../../packages/zip/inflate';
import { problem, type SignatureProblem } from './problem';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const MAX_ENTRIES = 5000;
const MAX_BYTES = 256 * 1024 * 1024;
/** What may stand between two entries: a data descriptor (with signature, four fields) that Office programs write. */
const DESCRIPTOR_BYTES = 24;

export interface OpenedParts {
  /** Part path → bytes, in directory order. Folders are left out. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly SignatureProblem[];
}

/**
 * The parts of an Office file as every reader must see them: each entry once (names compare without regard to case),
 * the local headers saying the same as the directory, nothing beside them. Other programs' files are read too, so data
 * descriptors and extra fields are allowed. Null when the file cannot be read at all.
 */
export function openParts(file: Uint8Array): OpenedParts | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const directoryAt = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES || directoryAt + view.getUint32(end + 12, true) !== end) return null;
  const problems: SignatureProblem[] = [];
  if (end + 22 !== file.length) problems.push(problem('container-hidden-bytes'));

  const parts = new Map<string, Uint8Array>();
  const names = new Set<string>();
  const spans: { from: number; to: number }[] = [];
  let total = 0;
  let at = directoryAt;
  for (let n = 0; n < count; n++) {
    const entry = readEntry(file, view, at, end);
    if (!entry) return null;
    at = entry.next;
    total += entry.size;
    if (total > MAX_BYTES) return null;
    spans.push({ from: entry.localAt, to: entry.dataAt + entry.packed.length });
    if (names.has(entry.path.toLowerCase())) problems.push(problem('container-duplicate', entry.path));
    names.add(entry.path.toLowerCase());
    if (entry.path.endsWith('/') && entry.size === 0) continue;
    const bytes = entry.stored ? entry.packed : inflateExactly(entry.packed, entry.size);
    if (!isSafe(entry.path)) problems.push(problem('container-path', entry.path));
    else if (!bytes || bytes.length !== entry.size || crc32(bytes) !== entry.crc)
      problems.push(problem('container-damaged', entry.path));
    else parts.set(entry.path, bytes);
  }
  if (at !== end || !isGapless(spans, directoryAt)) problems.push(problem('container-hidden-bytes'));
  return { parts, problems };
}

function isGapless(spans: { from: number; to: number }[], directoryAt: number): boolean {
  spans.sort((a, b) => a.from - b.from);
  let expected = 0;
  for (const { from, to } of spans) {
    const slack = expected === 0 ? 0 : DESCRIPTOR_BYTES;
    if (from < expected || from > expected + slack) return false;
    expected = to;
  }
  return directoryAt >= expected && directoryAt <= expected + DESCRIPTOR_BYTES;
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}

interface Entry {
  readonly path: string;
  readonly stored: boolean;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly localAt: number;
  readonly dataAt: number;
  readonly next: number;
}

function readEntry(file: Uint8Array, view: DataView, at: number, end: number): Entry | null {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null;
  const nameSize = view.getUint16(at + 28, true);
  const next = at + 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const method = view.getUint16(at + 10, true);
  const encrypted = (view.getUint16(at + 8, true) & 1) !== 0;
  const localAt = view.getUint32(at + 42, true);
  if (next > end || encrypted || (method !== 0 && method !== 8) || localAt + 30 > file.length) return null;
  if (view.getUint32(localAt, true) !== LOCAL || view.getUint16(localAt + 8, true) !== method) return null;
  const name = file.subarray(at + 46, at + 46 + nameSize);
  const localName = file.subarray(localAt + 30, localAt + 30 + view.getUint16(localAt + 26, true));
  if (localName.length !== name.length || name.some((byte, n) => byte !== localName[n])) return null;
  const dataAt = localAt + 30 + nameSize + view.getUint16(localAt + 28, true);
  const packedSize = view.getUint32(at + 20, true);
  if (dataAt + packedSize > file.length) return null;
  const packed = file.subarray(dataAt, dataAt + packedSize);
  const path = decodePath(name);
  if (path === null) return null;
  return {
    path,
    stored: method === 0,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed,
    localAt,
    dataAt,
    next,
  };
}

function decodePath(name: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return null;
  }
}

/** OPC part names: no backslash, no dot segments, no leading slash. */
function isSafe(path: string): boolean {
  if (path === '' || path.includes('\\') || path.startsWith('/')) return false;
  return !path.split('/').some(part => part === '.' || part === '..');
}
