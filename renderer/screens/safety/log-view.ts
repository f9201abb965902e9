import type { AuditLine } from '#shared/ipc/contract';

/** Settled by law or by meaning: a certified result is followed by a new event, never taken back (issue: after certification). */
const lasting = new Set(['settings.first', 'election.certify', 'privacy.reveal', 'package.record']);

/** Whether to offer 撤销; the journal itself refuses when a later entry touched the same rows. */
export function mayUndo(line: AuditLine, taken: ReadonlySet<number>): boolean {
  return line.rows > 0 && !taken.has(line.seq) && !lasting.has(line.command);
}
