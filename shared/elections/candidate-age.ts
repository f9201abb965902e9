import { parseDay } from '../basics/dates';

/** Full years on `day` by the birth date inside an 18-digit identity number; null when there is none. */
export function ageOn(day: string, idNumber: string): number | null {
  const match = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(idNumber);
  if (!match) return null;
  const birth = parseDay(`${match[1]}-${match[2]}-${match[3]}`);
  if (birth === null || birth > day) return null;
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}
