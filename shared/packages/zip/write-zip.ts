import { zipSync, type Zippable } from 'fflate';

export interface NewEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first moment that zip knows; local, because zip has no time zones. */
const EPOCH = new Date(1980, 0, 1);

/** Written as on Unix, because unzip takes names from MS-DOS for its code page, whatever the UTF-8 flag says. */
const UNIX = 3;
/** A plain file, mode 0644: else unzip would make files that nobody may read. */
const REGULAR_FILE = 0x81a4 * 0x10000;

/**
 * The same entries always give the same bytes: order as given, no times, one set of attributes, no extra fields,
 * nothing packed.
 * Packed data can say the same in two ways (a repetition may point at either of two earlier places), so one changed byte
 * could go unseen; stored data cannot. Word files and scans are packed inside anyway.
 */
export function writeZip(entries: readonly NewEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, bytes } of entries)
    files[path] = [bytes, { level: 0, mtime: EPOCH, os: UNIX, attrs: REGULAR_FILE }];
  return zipSync(files);
}
