import { parseDay, type Day } from '../basics/dates';
import { refuse, type Refusal } from '../basics/result';
import type { HeadInput } from './new-evidence-head';

/** No register of a district is older, nothing is valid longer. */
const FIRST = '1980-01-01';
const YEARS_AHEAD = 30;

/** A day that exists and is no slip such as 1900 or 2099; empty is no day. `past`: it must not lie after `today`. */
export function evidenceDayRefusal(what: string, day: string, today: Day, past: boolean): Refusal | null {
  const last = `${Number(today.slice(0, 4)) + YEARS_AHEAD}-12-31`;
  if (parseDay(day) === null || day < FIRST || day > last) {
    return refuse('evidence-day-invalid', { what, day: day === '' ? '（空）' : day }).refusal;
  }
  return past && day > today ? refuse('evidence-day-future', { what, day, today }).refusal : null;
}

/** What is wrong with the head of an entry as it was typed; every day may be empty. */
export function headRefusal(input: HeadInput, today: Day): Refusal | null {
  const days: readonly (readonly [string, string])[] = [
    ['所属期间的开始', input.periodFrom],
    ['所属期间的结束', input.periodUntil],
    ['有效期', input.validUntil],
  ];
  for (const [what, day] of days) {
    const wrong = day === '' ? null : evidenceDayRefusal(what, day, today, false);
    if (wrong) return wrong;
  }
  if (input.periodFrom !== '' && input.periodUntil !== '' && input.periodUntil < input.periodFrom)
    return refuse('evidence-period-order', { from: input.periodFrom, until: input.periodUntil }).refusal;
  return null;
}
