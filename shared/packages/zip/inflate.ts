import { BitReader } from './bit-reader';
import { huffmanCode, matchCode, type HuffmanCode } from './huffman';

/**
 * DEFLATE (RFC 1951) into exactly `size` bytes. Stricter than the usual decoders, which is why it is ours: null when the
 * stream gives fewer or more bytes, leaves input unused, or has a padding bit set; memory is bounded by the declared size.
 */
export function inflateExactly(bytes: Uint8Array, size: number): Uint8Array | null {
  const input = new BitReader(bytes);
  const out = new Uint8Array(size);
  let at = 0;
  // Sound writers put kilobytes into a block; the cap keeps a stream of empty blocks from costing minutes.
  let blocks = 1024 + (bytes.length >>> 6);
  for (let last = false; !last;) {
    if (blocks-- === 0) return null;
    last = input.take(1) === 1;
    const kind = input.take(2);
    const end: number | null =
      kind === 0 ? stored(input, out, at) : kind === 3 ? null : compressed(input, out, at, kind === 1);
    if (end === null || input.overrun) return null;
    at = end;
  }
  return at === size && input.takePadding() === 0 && input.unused() === 0 ? out : null;
}

function stored(input: BitReader, out: Uint8Array, at: number): number | null {
  if (input.takePadding() !== 0) return null;
  const length = input.take(16);
  if ((length ^ 0xffff) !== input.take(16) || at + length > out.length) return null;
  const bytes = input.takeBytes(length);
  if (!bytes) return null;
  out.set(bytes, at);
  return at + length;
}

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const distanceExtra = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];

function compressed(input: BitReader, out: Uint8Array, start: number, fixed: boolean): number | null {
  const tables = fixed ? fixedTables() : dynamicTables(input);
  if (!tables) return null;
  let at = start;
  for (;;) {
    const symbol = decode(input, tables.literals);
    if (symbol < 0 || symbol > 285) return null;
    if (symbol === 256) return at;
    if (symbol < 256) {
      if (at >= out.length) return null;
      out[at++] = symbol;
      continue;
    }
    const length = (lengthBase[symbol - 257] as number) + input.take(lengthExtra[symbol - 257] as number);
    const distanceSymbol = decode(input, tables.distances);
    if (distanceSymbol < 0 || distanceSymbol > 29) return null;
    const distance = (distanceBase[distanceSymbol] as number) + input.take(distanceExtra[distanceSymbol] as number);
    if (input.overrun || distance > at || at + length > out.length) return null;
    if (distance >= length) out.copyWithin(at, at - distance, at - distance + length);
    else for (let n = 0; n < length; n++) out[at + n] = out[at + n - distance] as number;
    at += length;
  }
}

/** The next symbol, or -1 where the bits begin no code. */
function decode(input: BitReader, code: HuffmanCode): number {
  const match = matchCode(code, input.peek15());
  if (match === 0) return -1;
  input.drop(match & 15);
  return input.overrun ? -1 : match >>> 4;
}

interface Tables {
  readonly literals: HuffmanCode;
  readonly distances: HuffmanCode;
}

function fixedTables(): Tables | null {
  const lengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288);
  const literals = huffmanCode(lengths, false);
  const distances = huffmanCode(new Uint8Array(32).fill(5), false);
  return literals && distances ? { literals, distances } : null;
}

const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function dynamicTables(input: BitReader): Tables | null {
  const literalCount = input.take(5) + 257;
  const distanceCount = input.take(5) + 1;
  const codeCount = input.take(4) + 4;
  if (literalCount > 286 || distanceCount > 30) return null;
  const codeLengths = new Uint8Array(19);
  for (let n = 0; n < codeCount; n++) codeLengths[codeOrder[n] as number] = input.take(3);
  const codes = huffmanCode(codeLengths, false);
  if (!codes) return null;

  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let at = 0; at < lengths.length;) {
    const symbol = decode(input, codes);
    if (symbol < 0) return null;
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    if (symbol === 16 && at === 0) return null;
    const value = symbol === 16 ? (lengths[at - 1] as number) : 0;
    const times = symbol === 16 ? 3 + input.take(2) : symbol === 17 ? 3 + input.take(3) : 11 + input.take(7);
    if (at + times > lengths.length) return null;
    lengths.fill(value, at, at + times);
    at += times;
  }
  if (lengths[256] === 0) return null;
  const literals = huffmanCode(lengths.subarray(0, literalCount), true);
  const distances = huffmanCode(lengths.subarray(literalCount), true);
  return literals && distances ? { literals, distances } : null;
}
