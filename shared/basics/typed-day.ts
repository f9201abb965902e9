import { dayFromParts, daysBetween, dayParts, daysInMonth, type Day } from './dates';

/**
 * A day as officers type or write it, read near another day: `1130`, `11-30`, `11.30`, `11/30`, `11月30日`, `20261130`,
 * `2026-11-30`, `2026年11月30日`. Without a year the nearest one is meant. Null when it is no day, or does not exist.
 */
export function typedDay(text: string, near: Day): Day | null {
  const plain = text
    .trim()
    .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '')
    .replace(/[年月./／。．－—–-]/g, '-')
    .replace(/[日号前]+$/, '');
  const digits = /^(?:(\d{4}|\d{2})-?)?(\d{2})(\d{2})$/.exec(plain);
  const parts = /^(?:(\d{4}|\d{2})-)?(\d{1,2})-(\d{1,2})$/.exec(plain) ?? digits;
  if (!parts) return null;
  const [month, date] = [Number(parts[2]), Number(parts[3])];
  if (parts[1] !== undefined) {
    const year = Number(parts[1]) + (parts[1].length === 2 ? 2000 : 0);
    return existing(year, month, date);
  }
  const year = dayParts(near).year;
  return [year - 1, year, year + 1]
    .flatMap(each => existing(each, month, date) ?? [])
    .reduce<Day | null>(
      (best, day) => (best && Math.abs(daysBetween(near, best)) <= Math.abs(daysBetween(near, day)) ? best : day),
      null,
    );
}

function existing(year: number, month: number, date: number): Day | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return dayFromParts(year, month, date);
}

/** A time as officers type or write it: `1400`, `14:00`, `14：00`, `14点`, `14时30分`, `下午2点半`. Null when it is none. */
export function typedTime(text: string): string | null {
  const plain = text
    .trim()
    .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '')
    .replace(/：/g, ':');
  const match =
    /^(上午|早上|下午|晚上|中午)?(\d{1,2})(?:[:点时](?:(\d{1,2})分?|(半))?整?)?$/.exec(plain) ??
    /^()(\d{1,2})(\d{2})$/.exec(plain);
  if (!match) return null;
  const afternoon = match[1] === '下午' || match[1] === '晚上';
  const hour = Number(match[2]) + (afternoon && Number(match[2]) < 12 ? 12 : 0);
  const minute = match[4] ? 30 : Number(match[3] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
