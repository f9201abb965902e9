import { refuse, type Refusal } from '#shared/basics/result';
import { AlteredEntry } from './read-entry';
import type { BadLine } from './scan';

/** Names the line, the entry and the bytes, and nothing of their content. */
export function alteredRefusal(bad: BadLine): { readonly ok: false; readonly refusal: Refusal } {
  if (bad.fault === 'newer') return refuse('journal-newer', { seq: bad.line });
  return refuse('journal-altered', { line: bad.line, seq: bad.line, offset: bad.offset, end: bad.end });
}

/** Turns an entry that no longer opens into the same refusal; everything else stays an exception. */
export function alteredOrThrow(error: unknown): { readonly ok: false; readonly refusal: Refusal } {
  if (!(error instanceof AlteredEntry)) throw error;
  return refuse('journal-altered', { line: error.seq, seq: error.seq, offset: error.offset, end: error.end });
}
