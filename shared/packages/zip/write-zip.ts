import { zipSync, type Zippable } from 'fflate';

export interface NewEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the first moment that zip knows; local, because zip has no time zones. */
const EPOCH = new Date(1980, 0, 1);

/**
 * The same entries always give the same bytes: order as given, no times, no attributes, no extra fields. JSON is packed;
 * Word files and scans are packed already and are stored, as `mimetype` must be.
 */
export function writeZip(entries: readonly NewEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, bytes } of entries) {
    files[path] = [bytes, { level: path.endsWith('.json') ? 6 : 0, mtime: EPOCH, os: 0, attrs: 0 }];
  }
  return zipSync(files);
}
