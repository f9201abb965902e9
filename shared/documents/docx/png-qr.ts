import { encode } from 'uqr';
import { png } from './png';

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
  // Grey with one bit: 1 is white.
  return png({ width: side, height: side, bitsPerPixel: 1 }, pixels);
}

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
