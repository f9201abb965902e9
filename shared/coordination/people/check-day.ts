import { addMonths, parseDay, type Day } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';

/** Nobody in office today began before; an earlier year is a slip of the keyboard (1900). */
const EARLIEST = '1980-01-01';
/** A term is known five years ahead (QD-35); a later day is a slip too (2099). */
const AHEAD_MONTHS = { from: 12, until: 72 } as const;

/** A day of a post as typed, or empty; refused when it does not exist or lies out of any reason. */
export function checkDay(text: string, end: 'from' | 'until', today: Day): Result<Day | ''> {
  const field = end === 'from' ? '任职起始日期' : '任职结束日期';
  const typed = text.trim();
  if (typed === '') return ok('');
  const day = parseDay(typed);
  if (day === null) return refuse('post-day-invalid', { field });
  const latest = addMonths(today, AHEAD_MONTHS[end]);
  if (day < EARLIEST || day > latest) return refuse('post-day-unlikely', { field, day, earliest: EARLIEST, latest });
  return ok(day);
}
