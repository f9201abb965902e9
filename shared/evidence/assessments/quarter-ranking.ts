import type { AssessmentRow } from '../assessment';
import { countsAsAssessed } from '../assessments-on';

export interface Ranked {
  readonly row: AssessmentRow;
  /** From 1; equal totals have the same one. */
  readonly rank: number;
  /** How many share it. */
  readonly tied: number;
}

/** The assessed projects of a quarter, the best first. */
export function rankQuarter(
  rows: readonly AssessmentRow[],
  at: { readonly year: number; readonly quarter: number },
): Ranked[] {
  const own = rows
    .filter(({ body }) => body.year === at.year && body.quarter === at.quarter && countsAsAssessed(body))
    .sort((a, b) => b.body.total - a.body.total || (a.id < b.id ? -1 : 1));
  const totals = own.map(({ body }) => body.total);
  return own.map(row => ({
    row,
    rank: totals.indexOf(row.body.total) + 1,
    tied: totals.filter(total => total === row.body.total).length,
  }));
}
