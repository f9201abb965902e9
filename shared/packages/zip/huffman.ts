/**
 * A canonical Huffman code (RFC 1951, 3.2.2). Codes of up to nine bits are looked up at once; the rest are walked.
 * Kept small, because a hostile stream can ask for a new code every few bytes.
 */
export interface HuffmanCode {
  /** `root[next 9 bits]` = symbol << 4 | length; 0 where the code is longer, or none begins so. */
  readonly root: Uint16Array;
  readonly perLength: Uint16Array;
  /** Symbols by length, then by value. */
  readonly symbols: Uint16Array;
}

const ROOT_BITS = 9;

/** Null for an over-subscribed or incomplete code. `allowSparse`: one code of one bit, or none at all, will do (3.2.7). */
export function huffmanCode(lengths: Uint8Array, allowSparse: boolean): HuffmanCode | null {
  const perLength = new Uint16Array(16);
  let used = 0;
  for (const length of lengths) {
    if (length === 0) continue;
    perLength[length] = (perLength[length] as number) + 1;
    used++;
  }
  let left = 1;
  for (let length = 1; length <= 15; length++) {
    left = left * 2 - (perLength[length] as number);
    if (left < 0) return null;
  }
  const sparse = used === 0 || (used === 1 && perLength[1] === 1);
  if (left > 0 && !(allowSparse && sparse)) return null;
  return assignCodes(lengths, perLength, used);
}

function assignCodes(lengths: Uint8Array, perLength: Uint16Array, used: number): HuffmanCode {
  const nextCode = new Uint16Array(16);
  const nextIndex = new Uint16Array(16);
  for (let length = 1; length < 16; length++) {
    const shorter = length === 1 ? 0 : (perLength[length - 1] as number);
    nextCode[length] = ((nextCode[length - 1] as number) + shorter) << 1;
    nextIndex[length] = (nextIndex[length - 1] as number) + shorter;
  }
  const root = new Uint16Array(1 << ROOT_BITS);
  const symbols = new Uint16Array(used);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const code = nextCode[length] as number;
    nextCode[length] = code + 1;
    symbols[nextIndex[length] as number] = symbol;
    nextIndex[length] = (nextIndex[length] as number) + 1;
    if (length > ROOT_BITS) continue;
    for (let slot = reverse(code, length); slot < root.length; slot += 1 << length) root[slot] = (symbol << 4) | length;
  }
  return { root, perLength, symbols };
}

function reverse(code: number, length: number): number {
  let out = 0;
  for (let bit = 0; bit < length; bit++) out |= ((code >>> bit) & 1) << (length - 1 - bit);
  return out;
}

/** What the next 15 bits begin with, as symbol << 4 | length; 0 where they begin no code. */
export function matchCode(code: HuffmanCode, bits: number): number {
  const quick = code.root[bits & ((1 << ROOT_BITS) - 1)] as number;
  if (quick !== 0) return quick;
  let value = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= 15; length++) {
    value |= (bits >>> (length - 1)) & 1;
    const count = code.perLength[length] as number;
    if (value - count < first) return ((code.symbols[index + value - first] as number) << 4) | length;
    index += count;
    first = (first + count) << 1;
    value <<= 1;
  }
  return 0;
}
