/**
 * One line of the journal, as text: `{"v":1,"seq":…,"id":…,"at":…,"prev":…,"sealed":…,"hash":…}`. There is exactly one
 * way to write an entry, so that every byte of the file is either right or found.
 */
export const JOURNAL_VERSION = 1;

export interface EntryHead {
  readonly v: number;
  /** From 1, without gaps. */
  readonly seq: number;
  /** The change set's id, unsealed: a repeated append is recognised without opening every entry. */
  readonly id: string;
  /** The main process's clock at the append; never used for order. */
  readonly at: string;
  /** Hex SHA-256 of the entry before, for the first one `genesisHash`. */
  readonly prev: string;
}

const SEALED = ',"sealed":"';
const HASH = ',"hash":"';

/** Characters of `,"hash":"<64 hex>"}` at the end of every line. */
export const HASH_SUFFIX_LENGTH = HASH.length + 64 + 2;

/** Everything of the line that the hash covers. `sealed` is base64. */
export function entryBody(head: EntryHead, sealed: string): string {
  const { v, seq, id, at, prev } = head;
  return `${JSON.stringify({ v, seq, id, at, prev }).slice(0, -1)}${SEALED}${sealed}"`;
}

/** The whole line without its newline. */
export function entryLine(body: string, hash: string): string {
  return `${body}${HASH}${hash}"}`;
}

/** The hash that a line claims; null when its end does not have the shape. */
export function claimedHash(lineEnd: string): string | null {
  const match = /,"hash":"([0-9a-f]{64})"\}$/.exec(lineEnd);
  return match?.[1] ?? null;
}

/** The unsealed fields at the front of a line; null when they are not written in the one way. */
export function parseEntryHead(line: string): EntryHead | null {
  const end = line.indexOf(SEALED);
  if (end < 0 || end > 1000) return null;
  const written = `${line.slice(0, end)}}`;
  try {
    const { v, seq, id, at, prev } = JSON.parse(written) as Partial<Record<string, unknown>>;
    if (typeof v !== 'number' || typeof seq !== 'number') return null;
    if (typeof id !== 'string' || typeof at !== 'string' || typeof prev !== 'string') return null;
    return JSON.stringify({ v, seq, id, at, prev }) === written ? { v, seq, id, at, prev } : null;
  } catch {
    return null;
  }
}

/** The base64 between the front and the hash. Only for lines whose hash was checked. */
export function sealedPart(line: string): string {
  return line.slice(line.indexOf(SEALED) + SEALED.length, line.length - HASH_SUFFIX_LENGTH - 1);
}
