import type { ScoreSheet } from './score-sheet';

/** 100.00 points. */
export const FULL_POINTS = 10_000;

/** The sum of a sheet's items, in 0.01 points. */
export function sheetPoints({ items }: Pick<ScoreSheet, 'items'>): number {
  return items.reduce((sum, { points }) => sum + points, 0);
}
