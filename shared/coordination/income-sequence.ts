import { addDays, daysBetween, type Day } from '../basics/dates';
import type { Fen } from '../basics/money';

/** What a new statement has to follow. */
export interface EarlierIncome {
  readonly periodFrom: string;
  readonly periodUntil: string;
  readonly closing: Fen;
}

/** The statement that ends last before another begins, or else last of all; undefined when there is none. */
export function lastIncome<T extends EarlierIncome>(statements: readonly T[], periodFrom: string): T | undefined {
  const later = (a: T, b: T) => (b.periodUntil > a.periodUntil ? b : a);
  const before = statements.filter(one => periodFrom === '' || one.periodFrom < periodFrom);
  return before.length === 0 ? undefined : before.reduce(later);
}

export type PeriodFit =
  | { readonly is: 'follows' }
  /** Days that no statement covers, from the first to the last of them. */
  | { readonly is: 'gap'; readonly from: Day; readonly until: Day; readonly days: number }
  /** Days that two statements cover. */
  | { readonly is: 'overlap'; readonly from: Day; readonly until: Day; readonly days: number };

/** How a period stands to the one before it; the day after it ends is where the next begins. */
export function periodFit(previous: EarlierIncome, from: Day, until: Day): PeriodFit {
  const due = addDays(previous.periodUntil as Day, 1);
  if (from === due) return { is: 'follows' };
  if (from > due) return { is: 'gap', from: due, until: addDays(from, -1), days: daysBetween(due, from) };
  const end = (until < previous.periodUntil ? until : previous.periodUntil) as Day;
  return { is: 'overlap', from, until: end, days: daysBetween(from, end) + 1 };
}
