import { ok, type Result } from '#shared/basics/result';
import type { AuditLine } from '#shared/ipc/contract';
import type { ChangeSet } from '#shared/journal/change-set';
import { alteredOrThrow } from './altered';
import { readEntry } from './read-entry';
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
    let seq = Math.min(before ?? Infinity, state.lines.length + 1) - 1;
    for (; seq >= 1; seq -= 1) {
      const line = cache.get(seq) ?? auditLine(seq, await readEntry(state, seq), state.nameOf);
      cache.set(seq, line);
      if (!`${line.words} ${line.byName} ${line.command} ${line.at} ${seq}`.toLowerCase().includes(wanted)) continue;
      if (lines.length === limit) return ok({ lines, more: true });
      lines.push(line);
    }
    return ok({ lines, more: false });
  } catch (error) {
    return alteredOrThrow(error);
  }
}
