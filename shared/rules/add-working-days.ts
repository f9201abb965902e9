import { addDays, dayParts, type Day } from '../basics/dates';
import { isDayOff, isPublished } from './working-days';

interface WorkingPeriod {
  /** The last working day of the period. */
  readonly due: Day;
  /** False when a year was counted by weekends alone, because its holidays are not in the table. */
  readonly published: boolean;
}

/** The end of a period of so many working days after `start`, which itself is not counted (CC-201). */
export function addWorkingDays(start: Day, days: number): WorkingPeriod {
  let due = start;
  let published = isPublished(dayParts(start).year);
  for (let left = days; left > 0;) {
    due = addDays(due, 1);
    published &&= isPublished(dayParts(due).year);
    if (!isDayOff(due)) left -= 1;
  }
  return { due, published };
}
