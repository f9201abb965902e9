import { addDays, type Day } from '../basics/dates';
import type { EvidenceHead } from './evidence-head';

export type EvidenceCounting = Pick<EvidenceHead, 'state' | 'validUntil'>;

/** Past its last day; on that day itself it still counts. */
export function expiredOn(entry: Pick<EvidenceHead, 'validUntil'>, day: string): boolean {
  return entry.validUntil !== '' && entry.validUntil < day;
}

/** Whether it runs out within so many days, `day` included. */
export function expiresWithin(entry: Pick<EvidenceHead, 'validUntil'>, day: Day, days: number): boolean {
  return entry.validUntil !== '' && entry.validUntil >= day && entry.validUntil <= addDays(day, days);
}

/**
 * Whether an entry counts on a day, for or against its subject. What is objected to counts, marked, until it is looked into
 * (CR-6: 异议 is an annotation, not a stay); what was repaired, became void or ran out does not.
 */
export function countsOn(entry: EvidenceCounting, day: string): boolean {
  return (entry.state === 'effective' || entry.state === 'disputed') && !expiredOn(entry, day);
}
