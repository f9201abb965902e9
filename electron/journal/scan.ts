import { open } from 'node:fs/promises';
import { claimedHash, HASH_SUFFIX_LENGTH, parseEntryHead } from '#shared/journal/entry';
import { checkLink, genesisText, type ChainFault, type Link } from '#shared/journal/hash-chain';
import { sha256Hex } from './sha256';

/** Where an entry lies: `length` without its newline. */
export interface LineIndex {
  readonly offset: number;
  readonly length: number;
  readonly hash: string;
  readonly id: string;
}

export interface BadLine {
  readonly fault: ChainFault;
  /** 1-based; the entry that should stand there has the same number. */
  readonly line: number;
  /** The altered byte where it can be told, otherwise the first byte of the line. 0-based. */
  readonly offset: number;
  readonly end: number;
}

export interface Scan {
  /** Index i is entry i + 1. */
  readonly lines: LineIndex[];
  /** Bytes of the intact lines with their newlines. */
  readonly bytes: number;
  readonly fileBytes: number;
  /**
   * What follows the intact lines. `unterminated`: a whole entry that only lacks its newline. `torn`: a piece of an
   * entry, cut off while it was written. `bad`: something that writing and stopping cannot explain.
   */
  readonly rest:
    { kind: 'none' } | { kind: 'unterminated'; line: LineIndex } | { kind: 'torn' } | { kind: 'bad'; bad: BadLine };
}

const CHUNK = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
/** A power cut can leave the file longer than what reached the disk; the gap reads as zeros. No single byte looks so. */
const GAP = Buffer.alloc(16);

/** Reads the file from its first byte and checks the whole chain. Needs no key. */
export async function scanJournal(path: string, storeId: string): Promise<Scan> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const lines: LineIndex[] = [];
    let link: Link = { seq: 0, hash: sha256Hex(genesisText(storeId)) };
    let pending = Buffer.alloc(0);
    let offset = 0;
    for (let position = 0; position < size;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, size - position));
      const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      pending = pending.length ? Buffer.concat([pending, chunk.subarray(0, bytesRead)]) : chunk.subarray(0, bytesRead);
      let start = 0;
      for (let end = pending.indexOf(NEWLINE); end >= 0; end = pending.indexOf(NEWLINE, start)) {
        const line = pending.subarray(start, end);
        const read = readLine(line, link);
        if (typeof read === 'string') {
          const last = offset + line.length + 1 === size;
          const rest: Scan['rest'] =
            last && line.includes(GAP) ? { kind: 'torn' } : { kind: 'bad', bad: badLine(line, link, offset, read) };
          return { lines, bytes: offset, fileBytes: size, rest };
        }
        lines.push({ offset, length: line.length, hash: read.hash, id: read.id });
        link = { seq: link.seq + 1, hash: read.hash };
        offset += line.length + 1;
        start = end + 1;
      }
      pending = pending.subarray(start);
    }
    return { lines, bytes: offset, fileBytes: size, rest: judgeRest(pending, link, offset) };
  } finally {
    await file.close();
  }
}

function readLine(line: Buffer, before: Link): { hash: string; id: string } | ChainFault {
  const split = line.length - HASH_SUFFIX_LENGTH;
  if (split <= 0) return 'shape';
  const claimed = claimedHash(line.toString('latin1', split));
  const bodyHash = sha256Hex(line.subarray(0, split));
  const head = parseEntryHead(line.toString('utf8', 0, Math.min(line.length, 1200)));
  const fault = checkLink(before, head, bodyHash, claimed);
  return fault ?? { hash: bodyHash, id: head?.id ?? '' };
}

/**
 * The bytes after the last newline. One altered byte must never pass for a torn line: where the last newline itself was
 * altered, what stands before it is a whole, intact entry.
 */
function judgeRest(rest: Buffer, before: Link, offset: number): Scan['rest'] {
  if (rest.length === 0) return { kind: 'none' };
  const whole = readLine(rest, before);
  if (typeof whole !== 'string') {
    return { kind: 'unterminated', line: { offset, length: rest.length, hash: whole.hash, id: whole.id } };
  }
  if (whole === 'newer' || intactStart(rest, before) !== null) {
    return { kind: 'bad', bad: badLine(rest, before, offset, whole) };
  }
  return { kind: 'torn' };
}

function badLine(line: Buffer, before: Link, offset: number, fault: ChainFault): BadLine {
  const intact = intactStart(line, before);
  return { fault, line: before.seq + 1, offset: offset + (intact ?? 0), end: offset + line.length };
}

/** Length of the whole entry with which the line begins, when something else follows it (its newline was altered). */
function intactStart(line: Buffer, before: Link): number | null {
  const mark = line.indexOf(',"hash":"');
  const length = mark + HASH_SUFFIX_LENGTH;
  if (mark < 0 || length >= line.length) return null;
  return typeof readLine(line.subarray(0, length), before) === 'string' ? null : length;
}
