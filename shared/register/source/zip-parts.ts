import { Inflate } from 'fflate';
import { limits } from './limits';
import { Unreadable } from './unreadable';

interface ZipPart {
  readonly method: number;
  readonly start: number;
  readonly packed: number;
  readonly size: number;
}

/** The parts of an Office file, opened one at a time, never beyond what was allowed. */
export class ZipParts {
  readonly #bytes: Uint8Array;
  readonly #parts = new Map<string, ZipPart>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = findEnd(bytes, view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count > limits.zipEntries) throw new Unreadable('register-too-large');
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Unreadable('register-truncated');
      const flags = view.getUint16(at + 8, true);
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const local = view.getUint32(at + 42, true);
      if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) {
        throw new Unreadable('register-truncated');
      }
      if (flags & 1) throw new Unreadable('register-encrypted');
      this.#parts.set(name.replace(/^\//, '').toLowerCase(), {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  /** Uncompressed bytes of these parts together, as declared. */
  size(names: readonly string[]): number {
    return names.reduce((total, name) => total + (this.#parts.get(name.toLowerCase())?.size ?? 0), 0);
  }

  /** The text of a part, UTF-8. */
  text(name: string): string | null {
    if (!this.has(name)) return null;
    let text = '';
    this.stream(name, limits.partBytes, piece => (text += piece));
    return text;
  }

  /** Hands out the text of a part piece by piece; what was declared and what comes out are both held to `most` bytes. */
  stream(name: string, most: number, take: (piece: string) => void): void {
    const part = this.#parts.get(name.toLowerCase());
    if (!part) throw new Unreadable('register-damaged');
    if (part.size > most) throw new Unreadable('register-too-large');
    const packed = this.#bytes.subarray(part.start, part.start + part.packed);
    if (packed.length < part.packed) throw new Unreadable('register-truncated');
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let seen = 0;
    const pass = (chunk: Uint8Array, last: boolean) => {
      seen += chunk.length;
      if (seen > most) throw new Unreadable('register-too-large');
      take(decoder.decode(chunk, { stream: !last }));
    };
    try {
      if (part.method === 0) pass(packed, true);
      else if (part.method === 8) inflate(packed, pass);
      else throw new Unreadable('register-damaged');
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('register-damaged');
    }
    if (seen !== part.size) throw new Unreadable('register-damaged');
  }
}

/** Compressed bytes go in by small slices, so that one slice of a bomb expands to a few megabytes at most. */
function inflate(packed: Uint8Array, pass: (chunk: Uint8Array, last: boolean) => void): void {
  const SLICE = 16_384;
  const stream = new Inflate((chunk, last) => pass(chunk, last));
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
}

/** The end record lies in the last 64 KB, before an optional comment. */
function findEnd(bytes: Uint8Array, view: DataView): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new Unreadable('register-truncated');
}
