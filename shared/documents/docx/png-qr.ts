import { zlibSync } from 'fflate';
import { encode } from 'uqr';
import { crc32 } from '../../packages/zip/crc32';

/** A QR code (level M) as a PNG with one bit a pixel, `scale` pixels a module and the quiet zone of four modules. */
export function qrPng(text: string, scale = 4): Uint8Array {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: false, border: 4 });
  const side = size * scale;
  const stride = 1 + Math.ceil(side / 8);
  const pixels = new Uint8Array(stride * side);
  for (let row = 0; row < size; row++) {
    const line = qrLine(data[row] as boolean[], scale, stride);
    for (let copy = 0; copy < scale; copy++) pixels.set(line, (row * scale + copy) * stride);
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header[8] = 1; // bits a pixel; colour type 0 is grey, so 1 is white
  return concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(pixels, { level: 6 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

const SIGNATURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function qrLine(modules: readonly boolean[], scale: number, stride: number): Uint8Array {
  const line = new Uint8Array(stride);
  for (let column = 0; column < modules.length; column++) {
    if (modules[column]) continue;
    for (let x = column * scale; x < (column + 1) * scale; x++) {
      line[1 + (x >> 3)] = (line[1 + (x >> 3)] as number) | (0x80 >> (x & 7));
    }
  }
  return line;
}

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
