import type { Bar } from '../document-model';
import { png } from './png';

/** Pixels: sharp in print at the width of a table's cell. */
const WIDTH = 600;
const BAR = 22;
const GAP = 6;

/** Paper, and the two inks: what is reported, and what it is held against. Both can be told apart in grey print. */
const palette = [
  [255, 255, 255],
  [11, 87, 92],
  [176, 190, 197],
] as const;
const ink: Readonly<Record<Bar['tone'], 1 | 2>> = { now: 1, before: 2 };

/** Width to height of the picture, for as many bars. */
export const barsRatio = (bars: number): number => WIDTH / heightOf(bars);

/** A gap above, between and below, so that the bars stand in the middle of their cell. */
const heightOf = (bars: number): number => bars * (BAR + GAP) + GAP;

/** Horizontal bars one above the other; the same bars give the same bytes on every machine. */
export function barsPng(bars: readonly Bar[]): Uint8Array {
  const height = heightOf(bars.length);
  const stride = 1 + Math.ceil((WIDTH * 2) / 8);
  const rows = new Uint8Array(stride * height);
  bars.forEach(({ share, tone }, at) => {
    const row = barRow(Math.round(Math.min(1, Math.max(0, share)) * WIDTH), ink[tone], stride);
    const top = GAP + at * (BAR + GAP);
    for (let y = top; y < top + BAR; y++) rows.set(row, y * stride);
  });
  return png({ width: WIDTH, height, bitsPerPixel: 2, palette }, rows);
}

function barRow(pixels: number, colour: number, stride: number): Uint8Array {
  const row = new Uint8Array(stride);
  for (let x = 0; x < pixels; x++) row[1 + (x >> 2)] = (row[1 + (x >> 2)] as number) | (colour << (6 - 2 * (x & 3)));
  return row;
}
