import { randomBytes } from 'node:crypto';
import type { ChangeSet } from '#shared/journal/change-set';

/** An entry without row changes: something done to the store itself that the audit log must show. */
export function auditNote(now: Date, by: string, command: string, words: string): ChangeSet {
  return { id: randomBytes(16).toString('hex'), at: localIso(now), by, command, words, changes: [] };
}

/** ISO 8601 with the machine's offset. */
function localIso(moment: Date): string {
  const minutes = -moment.getTimezoneOffset();
  const shifted = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const pad = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
  return `${shifted}${minutes < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
}
