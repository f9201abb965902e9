import { quarterBefore, type Quarter } from '#shared/coordination/quarter';

/** Quarters of the table: the chosen one and the six before it, the oldest first. */
const SHOWN = 7;

export function shownQuarters(last: Quarter): Quarter[] {
  const quarters = [last];
  while (quarters.length < SHOWN) quarters.unshift(quarterBefore(quarters[0] as Quarter));
  return quarters;
}

/** "2026-3", as the address has it. */
export const quarterKey = ({ year, quarter }: { readonly year: number; readonly quarter: number }) =>
  `${year}-${quarter}`;

/** 26年3季 in a narrow column. */
export const quarterShort = ({ year, quarter }: { readonly year: number; readonly quarter: number }) =>
  `${String(year).slice(2)}年${quarter}季`;
