import type { AuditLine } from '#shared/ipc/contract';

/** A certified result is followed by a new event, never taken back; a package that left the house stays on record. */
const lasting = new Set(['election.certify', 'package.sent', 'package.received']);

/** Whether to offer 撤销, from the second entry on (the first made the store); the journal itself refuses when a later entry touched the same rows. */
export function mayUndo(line: AuditLine, taken: ReadonlySet<number>): boolean {
  return line.seq > 1 && line.rows > 0 && !taken.has(line.seq) && !lasting.has(line.command);
}
