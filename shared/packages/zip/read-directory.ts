import type { FindingCode } from '../finding';
import { limits } from '../layout';
import { decodeName, isSafeName, showName } from './entry-name';

/** One entry as the central directory states it and the local header repeats it. */
export interface ZipEntry {
  readonly path: string;
  readonly stored: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly dataAt: number;
}

export interface ZipFault {
  readonly code: FindingCode;
  readonly path: string;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly faults: readonly ZipFault[];
}

/** Why nothing can be said about the file's content. */
export type Unreadable = 'container-empty' | 'container-too-large' | 'container-not-zip' | 'container-truncated';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** Zip 2.0 on Unix. */
const MADE_BY = 0x0314;
/** A regular file with mode 0644, as we write it, or plain 0600, as Python does. */
const fileModes: ReadonlySet<number> = new Set([0x81a40000, 0x01800000]);

/**
 * Reads a zip's directory and holds it against the local headers, byte for byte: the file must consist of its entries in
 * directory order, its directory and its end record, with nothing before, between, behind or beside them.
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory | Unreadable {
  if (bytes.length === 0) return 'container-empty';
  if (bytes.length > limits.packageBytes) return 'container-too-large';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) {
    const begins = bytes.length >= 4 && view.getUint32(0, true) === LOCAL;
    return begins ? 'container-truncated' : 'container-not-zip';
  }
  const faults: ZipFault[] = [];
  const count = view.getUint16(end + 10, true);
  const directoryAt = view.getUint32(end + 16, true);
  const directorySize = view.getUint32(end + 12, true);
  // Zip64's marks are above the limits too, and need no reader.
  if (count > limits.entries || directoryAt === 0xffffffff) return 'container-too-large';
  if (directoryAt + directorySize > end) return 'container-truncated';
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    faults.push({ code: 'container-header', path: '' });
  if (end + END_SIZE !== bytes.length || view.getUint16(end + 20, true) !== 0)
    faults.push({ code: 'container-extra-bytes', path: '' });

  const entries: ZipEntry[] = [];
  let at = directoryAt;
  let dataEnd = 0;
  for (let n = 0; n < count; n++) {
    const read = readEntry(bytes, view, at, end, dataEnd);
    if (!read) return 'container-truncated';
    faults.push(...read.faults);
    entries.push(read.entry);
    at = read.next;
    dataEnd = read.dataEnd;
  }
  if (at !== directoryAt + directorySize) faults.push({ code: 'container-header', path: '' });
  if (dataEnd !== directoryAt || directoryAt + directorySize !== end)
    faults.push({ code: 'container-extra-bytes', path: '' });
  return { entries, faults };
}

/** The last end record whose comment reaches the end of the file, else the last one at all. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}

interface EntryReading {
  readonly entry: ZipEntry;
  readonly faults: readonly ZipFault[];
  readonly next: number;
  readonly dataEnd: number;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
  expectedAt: number,
): EntryReading | null {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return null;
  const nameSize = view.getUint16(at + 28, true);
  const besides = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const next = at + 46 + nameSize + besides;
  if (next > end) return null;
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameSize);
  const flags = view.getUint16(at + 8, true);
  const name = decodeName(nameBytes, (flags & 0x800) !== 0);
  const path = name === null ? '�' : showName(name);
  const faults: ZipFault[] = [];
  const fault = (code: FindingCode) => faults.push({ code, path });

  if (name === null || !isSafeName(name, nameSize)) fault('container-path');
  if ((flags & 0x1) !== 0) fault('container-encrypted');
  if ((flags & ~0x800) !== 0 && (flags & 0x1) === 0) fault('container-header');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) fault('container-method');
  if (besides !== 0) fault('container-extra-bytes');
  const plain =
    view.getUint16(at + 4, true) === MADE_BY &&
    view.getUint32(at + 34, true) === 0 &&
    fileModes.has(view.getUint32(at + 38, true));
  if (!plain) fault('container-attributes');

  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const localAt = view.getUint32(at + 42, true);
  if (localAt + 30 + nameSize > bytes.length) return null;
  if (localAt !== expectedAt) fault('container-extra-bytes');
  const localExtra = view.getUint16(localAt + 28, true);
  if (localExtra !== 0) fault('container-extra-bytes');
  if (!sameHeader(bytes, view, at, localAt, nameSize)) fault('container-header');
  if (method === 0 && packedSize !== size) fault('container-header');
  const dataAt = localAt + 30 + nameSize + localExtra;
  const dataEnd = dataAt + packedSize;
  if (dataEnd > bytes.length) return null;
  return {
    entry: { path, stored: method === 0, crc: view.getUint32(at + 16, true), packedSize, size, dataAt },
    faults,
    next,
    dataEnd,
  };
}

/** Version needed, flags, method, time, CRC, sizes, name length and name say the same in both headers. */
function sameHeader(bytes: Uint8Array, view: DataView, central: number, local: number, nameSize: number): boolean {
  if (view.getUint32(local, true) !== LOCAL) return false;
  for (let n = 0; n < 24; n++) if (bytes[central + 6 + n] !== bytes[local + 4 + n]) return false;
  for (let n = 0; n < nameSize; n++) if (bytes[central + 46 + n] !== bytes[local + 30 + n]) return false;
  return true;
}
