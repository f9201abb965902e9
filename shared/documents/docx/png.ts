import { zlibSync } from 'fflate';
import { crc32 } from '../../packages/zip/crc32';

/** Colour types of PNG that our pictures use: grey, or an index into a palette of RGB triples. */
export interface PngKind {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: 1 | 2;
  readonly palette?: readonly (readonly [red: number, green: number, blue: number])[];
}

/** A PNG of rows that are packed already: each a filter byte (0) and `ceil(width × bits / 8)` bytes. */
export function png({ width, height, bitsPerPixel, palette }: PngKind, rows: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = bitsPerPixel;
  header[9] = palette ? 3 : 0;
  return concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Uint8Array.from(palette.flat()))] : []),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

const SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let n = 0; n < 4; n++) bytes[4 + n] = type.charCodeAt(n);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
