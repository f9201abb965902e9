import { addDays, daysBetween, parseDay, type Day } from '../basics/dates';
import { refuse, type Refusal } from '../basics/result';
import { POSTING_DAYS } from './disclosure-rules';

/** Nothing of 三公开 is older than the first regulation on it, or planned further ahead. */
const FIRST = '2000-01-01';
const YEARS_AHEAD = 20;

/** A day that exists and is no slip such as 1900 or 2099. `past`: it must not lie after `today`. */
export function dayRefusal(what: string, day: string, today: Day, past: boolean): Refusal | null {
  const last = `${Number(today.slice(0, 4)) + YEARS_AHEAD}-12-31`;
  if (parseDay(day) === null || day < FIRST || day > last) {
    return refuse('disclosure-day-invalid', { what, day: day === '' ? '（空）' : day }).refusal;
  }
  return past && day > today ? refuse('disclosure-day-future', { what, day, today }).refusal : null;
}

/** Full days for which it hung until it was taken down on `removedOn`; the day of posting is not counted (DT-7). */
export function fullDays(postedOn: Day, removedOn: Day): number {
  return Math.max(0, daysBetween(postedOn, removedOn) - 1);
}

/** The first day on which it may be taken down (QD-92). */
export function earliestRemoval(postedOn: Day): Day {
  return addDays(postedOn, POSTING_DAYS + 1);
}
