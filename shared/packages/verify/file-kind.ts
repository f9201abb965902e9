import { readDirectory } from '../zip/read-directory';

/** What a file is by its content, not by its name. A Word file is a zip that has the part list of Office files. */
export function fileKind(bytes: Uint8Array): 'zip' | 'word' | 'other' {
  const begins = bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b;
  const directory = readDirectory(bytes);
  if (typeof directory === 'string')
    return begins || directory !== 'container-not-zip' ? (bytes.length === 0 ? 'other' : 'zip') : 'other';
  return directory.entries.some(({ path }) => path === '[Content_Types].xml') ? 'word' : 'zip';
}
