import { addDays, dayFromParts, dayParts, daysInMonth, type Day } from '../basics/dates';

/** A calendar quarter, both days included. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly from: Day;
  readonly until: Day;
}

/** `quarter` 1 to 4. */
export function quarterOf(year: number, quarter: number): Quarter {
  const last = quarter * 3;
  return {
    year,
    quarter: quarter as Quarter['quarter'],
    from: dayFromParts(year, last - 2, 1),
    until: dayFromParts(year, last, daysInMonth(year, last)),
  };
}

export function quarterAt(day: Day): Quarter {
  const { year, month } = dayParts(day);
  return quarterOf(year, Math.ceil(month / 3));
}

export function quarterBefore({ from }: Quarter): Quarter {
  return quarterAt(addDays(from, -1));
}

/** 2026年第三季度. */
export function quarterWords({ year, quarter }: { readonly year: number; readonly quarter: number }): string {
  return `${year}年第${'一二三四'.charAt(quarter - 1)}季度`;
}
