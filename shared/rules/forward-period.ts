import { addDays, dayParts, type Day } from '../basics/dates';
import { isPublished, workingDayFrom } from './working-days';

/** The end of a forward period of days. */
export interface ForwardPeriod {
  readonly due: Day;
  /** The last day as counted, before it moves off a day off. */
  readonly last: Day;
  /** False when a year was counted by weekends alone, because its holidays are not in the table. */
  readonly published: boolean;
}

/** The starting day is not counted (CC-201); a last day that is a day off moves to the next working day (CC-203). */
export function forwardPeriod(start: Day, days: number): ForwardPeriod {
  const last = addDays(start, days);
  const due = workingDayFrom(last);
  return { last, due, published: [last, due].every(day => isPublished(dayParts(day).year)) };
}
