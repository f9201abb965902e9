import { addDays, dayParts, weekday, type Day } from '../basics/dates';
import { holidayYears } from './holidays';

interface Year {
  readonly off: ReadonlySet<string>;
  readonly work: ReadonlySet<string>;
}

const years = new Map<number, Year>(
  Object.entries(holidayYears).map(([year, { off, work }]) => [
    Number(year),
    { off: new Set(off.flatMap(range => expand(year, range))), work: new Set(work.map(day => `${year}-${day}`)) },
  ]),
);

/** Whether the year's notice is in the table; a year outside is counted by weekends alone. */
export function isPublished(year: number): boolean {
  return years.has(year);
}

export const publishedYears: readonly number[] = [...years.keys()];

export function isDayOff(day: Day): boolean {
  const year = years.get(dayParts(day).year);
  if (year?.work.has(day)) return false;
  if (year?.off.has(day)) return true;
  const date = weekday(day);
  return date === 0 || date === 6;
}

/** The day itself, or the first working day after it (CC-203). */
export function workingDayFrom(day: Day): Day {
  let at = day;
  while (isDayOff(at)) at = addDays(at, 1);
  return at;
}

function expand(year: string, range: string): string[] {
  const [from = '', to = from] = range.split('..');
  const days: string[] = [];
  for (let day = `${year}-${from}` as Day; day <= `${year}-${to}`; day = addDays(day, 1)) days.push(day);
  return days;
}
