/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian, no time zone. Compares correctly as a string. */
export type Day = string & { readonly __brand: 'YYYY-MM-DD' };

const DAY_MS = 86_400_000;

/** Null unless the text is a day that exists ("2024-02-30" does not). Years 1900 to 2199. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as Day;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function dayFromParts(year: number, month: number, day: number): Day {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;
}

export function dayParts(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

export function addDays(day: Day, days: number): Day {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
  return dayFromParts(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The corresponding day of the month `months` away, or that month's end where there is none (CC-202, DT-3). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = dayParts(day);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayFromParts(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day on the wall of the machine that runs the program. */
export function dayOf(moment: Date): Day {
  return dayFromParts(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** As GB/T 9704 prints it: "2024年3月5日", Arabic, no leading zeros. */
export function showDay(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${year}年${month}月${date}日`;
}
