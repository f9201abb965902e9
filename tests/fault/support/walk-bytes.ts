import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Where a text stands in any file below `folder`, as `file!entry!entry`: in names and contents, zips opened as deep as they go. */
export function findBytes(folder: string, text: string): string[] {
  const needles = spellings(text);
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap(entry => {
    const path = join(entry.parentPath, entry.name);
    const inName = entry.name.includes(text) ? [`${path} (name)`] : [];
    return entry.isFile() ? [...inName, ...inBytes(path, readFileSync(path), needles, text)] : inName;
  });
}

function inBytes(path: string, bytes: Buffer, needles: readonly Buffer[], text: string): string[] {
  const here = needles.some(needle => bytes.includes(needle)) ? [path] : [];
  const inside = unpacked(bytes).flatMap(([name, content]) => [
    ...(name.includes(text) ? [`${path}!${name} (name)`] : []),
    ...inBytes(`${path}!${name}`, content, needles, text),
  ]);
  return [...here, ...inside];
}

/** What a container holds: zip (.docx, .xlsx, packages) and gzip; base64 in JSON is found by its spelling. */
function unpacked(bytes: Buffer): [string, Buffer][] {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    return Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]);
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [['gzip', gunzipSync(bytes)]];
  return [];
}

/** A text as it may stand in a file: UTF-8 (and GB18030, for ASCII), UTF-16, hex, base64 at each of its three alignments. */
function spellings(text: string): Buffer[] {
  const utf8 = Buffer.from(text);
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  const hex = utf8.toString('hex');
  const base64 = [0, 1, 2].map(shift => {
    const coded = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    // The first signs hold the padding in front, the last ones what comes behind.
    return coded.slice(shift === 0 ? 0 : shift + 1, coded.length - 4);
  });
  const escaped = [...text].map(sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  return [utf8, little, big, ...[hex, hex.toUpperCase(), escaped, ...base64].map(each => Buffer.from(each))];
}
