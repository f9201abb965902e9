import type { Day } from '../basics/dates';
import type { CreditCategory, CreditEntryLine, CreditLevel } from './credit';
import { creditCounting, type CreditCounting } from './credit-counting';
import type { CreditSwitches } from './credit-switches';

interface CreditRow {
  readonly id: string;
  readonly body: CreditEntryLine;
}

export interface Summand {
  readonly row: CreditRow;
  readonly counting: CreditCounting;
  /** What it adds, in 0.01 points: negative for a bad entry, 0 for one that does not count. */
  readonly adds: number;
}

export interface CreditScore {
  readonly on: Day;
  /** Every entry of the file, whether it counts or not, in the order in which they were given. */
  readonly summands: readonly Summand[];
  /** Sums of what counts, in 0.01 points, none negative; 基础 and 优良 after their caps. */
  readonly basic: number;
  readonly good: number;
  readonly bad: number;
  /** What the caps took away (CR-4), in 0.01 points. */
  readonly overCap: number;
  /** 基础 + 优良 − 不良 (CR-1); may be negative. */
  readonly score: number;
  readonly hasBadRecord: boolean;
  /** Null when the file has entries but no basic one that counts: then there is nothing to hold the level against. */
  readonly level: CreditLevel | null;
}

const CAPS = { basic: 8000, good: 4000 } as const;

/**
 * The score of a subject on a day from the entries of its file, to hold the province's level against (CR-1): the level in
 * force is always the one that was issued. A file without entries is C（缺失）, operating but not in the system (CR-2).
 */
export function creditScore(entries: readonly CreditRow[], on: Day, switches: CreditSwitches): CreditScore {
  const summands = entries.map((row): Summand => {
    const counting = creditCounting(row.body, on, switches);
    const points = counting.counts ? row.body.points : 0;
    return { row, counting, adds: row.body.category === 'bad' && points > 0 ? -points : points };
  });
  const counted = summands.filter(({ counting }) => counting.counts);
  const sum = (category: CreditCategory) =>
    counted.reduce((total, { row }) => total + (row.body.category === category ? row.body.points : 0), 0);
  const cap = (points: number, most: number) => (switches.capped ? Math.min(points, most) : points);
  const [allBasic, allGood, bad] = [sum('basic'), sum('good'), sum('bad')];
  const [basic, good] = [cap(allBasic, CAPS.basic), cap(allGood, CAPS.good)];
  const score = basic + good - bad;
  const hasBadRecord = counted.some(({ row }) => row.body.category === 'bad');
  const known = counted.some(({ row }) => row.body.category === 'basic');
  const inFile = entries.some(({ body }) => body.state !== 'void');
  return {
    on,
    summands,
    basic,
    good,
    bad,
    overCap: allBasic + allGood - basic - good,
    score,
    hasBadRecord,
    level: known ? levelOf(score, hasBadRecord) : inFile ? null : 'missing',
  };
}

/** CR-2. The score is in 0.01 points: 84.99 is AA, 85.00 AAA. */
export function levelOf(score: number, hasBadRecord: boolean): CreditLevel {
  if (score >= 8500) return 'AAA';
  if (score >= 8000) return 'AA';
  if (score >= 7000) return 'A';
  if (score >= 6000) return 'B';
  return hasBadRecord ? 'C' : 'B';
}
