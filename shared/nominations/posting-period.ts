import { addDays, dayParts, type Day } from '../basics/dates';
import { isDayOff, isPublished } from '../rules/working-days';

/** How many working days a posting hangs (D6). */
export const postingLengths = [3, 5, 7] as const;
export type PostingLength = (typeof postingLengths)[number];

/** The days of a 公示 as the calendar has them. */
export interface PostingPeriod {
  /** The day on which it is hung; not counted (CC-201). */
  readonly from: Day;
  readonly workingDays: PostingLength;
  /** Its working days in order: the first, the second … the last. As many as `workingDays`. */
  readonly counted: readonly Day[];
  /** Days between `from` and `until` that are off and not counted: weekends and holidays. */
  readonly off: readonly Day[];
  /** The last working day; it hangs until that day is over. */
  readonly until: Day;
  /** Years counted by weekends alone, because their holidays are not in the table; empty when all are known. */
  readonly unpublished: readonly number[];
}

/**
 * Working days from the day after `from` on (CC-201), by the holiday notices: a make-up workday counts, a weekday of a holiday
 * does not. The last day is a working day by construction, so CC-203 has nothing to move.
 */
export function postingPeriod(from: Day, workingDays: PostingLength): PostingPeriod {
  const counted: Day[] = [];
  const off: Day[] = [];
  let at = from;
  while (counted.length < workingDays) {
    at = addDays(at, 1);
    (isDayOff(at) ? off : counted).push(at);
  }
  return { from, workingDays, counted, off, until: at, unpublished: unpublishedYears(from, at) };
}

function unpublishedYears(from: Day, until: Day): number[] {
  const years: number[] = [];
  for (let { year } = dayParts(addDays(from, 1)); year <= dayParts(until).year; year++)
    if (!isPublished(year)) years.push(year);
  return years;
}
