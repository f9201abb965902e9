import { parseDay } from '../basics/dates';
import type { Conditions } from './conditions';
import type { Dossier, Posting } from './dossier';
import { postingPeriod } from './posting-period';

/** The posting of a level that counts: hung or over, not voided; the latest. Null where there is none. */
export function currentPosting(dossier: Pick<Dossier, 'postings'>, level: Posting['level']): Posting | null {
  return dossier.postings.filter(posting => posting.level === level && posting.voided === '').pop() ?? null;
}

/** Working days that the year asks of a posting (D6). */
export function daysAsked(conditions: Conditions, level: Posting['level']): Posting['workingDays'] {
  return level === 'unit' ? conditions.unitPostingDays : conditions.districtPostingDays;
}

/** Long enough by the year's number, reckoned anew from the day of hanging and the holiday calendar (CC-201). */
export function longEnough(posting: Posting, conditions: Conditions): boolean {
  const from = parseDay(posting.from);
  if (from === null || posting.workingDays < daysAsked(conditions, posting.level)) return false;
  return posting.until >= postingPeriod(from, posting.workingDays).until;
}

/** Over, closed after its last working day, every objection handled and none upheld. */
export function endedWell(posting: Posting): boolean {
  return posting.closedOn > posting.until && posting.objections.every(({ upheld }) => upheld === false);
}
