/** One thing that is wrong in a file, where (`units[3].area`) and what to do about it, in Chinese. */
export interface Fault {
  readonly path: string;
  readonly words: string;
}

/** A hostile file may be wrong at every byte: what is kept is bounded, what is found is counted. */
const KEPT = 100_000;

/** Collects every fault of a file instead of stopping at the first. */
export class Faults {
  readonly list: Fault[] = [];
  #found = 0;

  get found(): number {
    return this.#found;
  }

  add(path: string, words: string): void {
    this.#found += 1;
    if (this.list.length < KEPT) this.list.push({ path, words });
  }
}

/** A value as it may be repeated in a message: quoted, short, control characters escaped. */
export function quote(value: unknown): string {
  if (value === undefined) return '（没有）';
  if (Array.isArray(value)) return '（数组）';
  if (typeof value === 'object' && value !== null) return '（对象）';
  const text = typeof value === 'string' ? value : String(value);
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  // eslint-disable-next-line no-control-regex
  return `“${short.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '�')}”`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The path of a member: plain names with a dot, anything else in brackets. */
export function memberPath(parent: string, key: string): string {
  if (/^[\p{L}_][\p{L}\p{N}_-]{0,63}$/u.test(key)) return parent === '' ? key : `${parent}.${key}`;
  const short = key.length > 40 ? `${key.slice(0, 40)}…` : key;
  return `${parent}[${JSON.stringify(short)}]`;
}
