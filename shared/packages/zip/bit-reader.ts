/** Reads a DEFLATE stream's bits, least significant first. Reading past the end sets `overrun` and gives zeros. */
export class BitReader {
  private at = 0;
  private held = 0;
  private count = 0;
  overrun = false;

  constructor(private readonly bytes: Uint8Array) {}

  /** `n` bits, 0 to 16. */
  take(n: number): number {
    this.fill(n);
    const value = this.held & ((1 << n) - 1);
    this.drop(n);
    return value;
  }

  /** The next 15 bits without taking them; bits past the end are zeros. */
  peek15(): number {
    while (this.count < 15 && this.at < this.bytes.length) {
      this.held |= (this.bytes[this.at++] as number) << this.count;
      this.count += 8;
    }
    return this.held & 0x7fff;
  }

  /** Drops bits that were peeked. */
  drop(n: number): void {
    if (n > this.count) {
      this.overrun = true;
      this.count = 0;
      this.held = 0;
      return;
    }
    this.held >>>= n;
    this.count -= n;
  }

  /** The bits up to the next byte, which a sound writer leaves zero. */
  takePadding(): number {
    return this.take(this.count & 7);
  }

  /** `length` whole bytes after `takePadding`; null when there are not so many. */
  takeBytes(length: number): Uint8Array | null {
    const start = this.at - (this.count >>> 3);
    if (start + length > this.bytes.length) return null;
    this.held = 0;
    this.count = 0;
    this.at = start + length;
    return this.bytes.subarray(start, start + length);
  }

  /** Whole bytes that were not used. */
  unused(): number {
    return this.bytes.length - this.at + (this.count >>> 3);
  }

  private fill(n: number): void {
    while (this.count < n) {
      if (this.at >= this.bytes.length) {
        this.overrun = true;
        this.count += 8;
        continue;
      }
      this.held |= (this.bytes[this.at++] as number) << this.count;
      this.count += 8;
    }
  }
}
