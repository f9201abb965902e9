import { ok, type Result } from '#shared/basics/result';
import type { AuditLine } from '#shared/ipc/contract';
import type { ChangeSet } from '#shared/journal/change-set';
import { alteredOrThrow } from './altered';
import { readEntriesBetween } from './read-entry';
import type { JournalState } from './state';

/** Lines already read, so that paging and searching open every entry once. */
export type AuditCache = Map<number, AuditLine>;

export function auditLine(seq: number, entry: ChangeSet, nameOf: (officerId: string) => string): AuditLine {
  const { at, by, command, words, changes, undoes } = entry;
  return { seq, at, by, byName: nameOf(by), command, words, rows: changes.length, undoes: undoes ?? null };
}

/** Newest first, below `before`, with `text` in words, officer, command or time. */
export async function auditLines(
  state: JournalState,
  cache: AuditCache,
  before: number | null,
  limit: number,
  text: string,
): Promise<Result<{ lines: AuditLine[]; more: boolean }>> {
  const lines: AuditLine[] = [];
  const wanted = text.trim().toLowerCase();
  try {
    for await (const line of backwards(state, cache, Math.min(before ?? Infinity, state.lines.length + 1) - 1)) {
      if (!`${line.words} ${line.byName} ${line.command} ${line.at} ${line.seq}`.toLowerCase().includes(wanted))
        continue;
      if (lines.length === limit) return ok({ lines, more: true });
      lines.push(line);
    }
    return ok({ lines, more: false });
  } catch (error) {
    return alteredOrThrow(error);
  }
}

async function* backwards(state: JournalState, cache: AuditCache, from: number): AsyncGenerator<AuditLine> {
  let seq = from;
  for (let line = cache.get(seq); line; line = cache.get(seq)) {
    yield line;
    seq -= 1;
  }
  if (seq < 1) return;
  for await (const read of readEntriesBetween(state, seq, 1)) {
    const line = cache.get(read.seq) ?? auditLine(read.seq, read.entry, state.nameOf);
    cache.set(read.seq, line);
    yield line;
  }
}
