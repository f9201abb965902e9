import type { FindingCode } from '../finding';
import { crc32 } from './crc32';
import { inflateExactly } from './inflate';
import type { ZipEntry } from './read-directory';

/** The entry's content, or why it cannot be had. A stored entry is a view of the file, not a copy. */
export function readEntryBytes(file: Uint8Array, entry: ZipEntry): Uint8Array | FindingCode {
  const packed = file.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  const bytes = entry.stored ? packed : inflateExactly(packed, entry.size);
  if (bytes === null) return 'container-damaged';
  return crc32(bytes) === entry.crc ? bytes : 'container-damaged';
}
