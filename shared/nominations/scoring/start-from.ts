import type { FilledScores, ScoreSheet } from '../score-sheet';

/**
 * One level's scores as the start of another's: points, reasons and pages are taken over, to be looked at one by one; a veto is
 * not: whoever applies it does so himself.
 */
export function startFrom(sheet: ScoreSheet, filled: FilledScores): FilledScores['scores'] {
  const given = new Map(filled.scores.map(score => [score.item, score]));
  return sheet.items.map(({ id }) => ({
    item: id,
    points: given.get(id)?.points ?? null,
    reason: given.get(id)?.reason ?? '',
    pages: given.get(id)?.pages ?? '',
    vetoed: false,
  }));
}

/** An empty sheet to fill in. Veto items without points stand at 0 from the start: there is nothing to score in them. */
export function blankScores(sheet: ScoreSheet): FilledScores['scores'] {
  return sheet.items.map(({ id, points, veto }) => ({
    item: id,
    points: veto && points === 0 ? 0 : null,
    reason: '',
    pages: '',
    vetoed: false,
  }));
}
