import type { Refusal } from '../../basics/result';
import type { FilledScores, ScoreItem, ScoreSheet } from '../score-sheet';
import { pageRanges } from './page-ranges';

type Score = FilledScores['scores'][number];

/** A score that cannot stand, with the item. */
export interface ScoreFault {
  readonly item: string;
  readonly refusal: Refusal;
}

/**
 * What is wrong with a filled sheet: an item that the sheet does not have or that stands twice, points outside 0 … the item's,
 * a deduction without its reason, a veto on what is no veto item or without its reason, pages that are none or lie outside the
 * bound dossier (`lastPage`; null: its pages are not counted yet).
 */
export function scoreFaults(
  sheet: ScoreSheet,
  filled: Pick<FilledScores, 'scores'>,
  lastPage: number | null,
): ScoreFault[] {
  const items = new Map(sheet.items.map(item => [item.id, item]));
  const seen = new Set<string>();
  return filled.scores.flatMap(score => {
    const item = items.get(score.item);
    const twice = seen.has(score.item);
    seen.add(score.item);
    const refusal = item && !twice ? faultOf(item, score, lastPage) : unknown(score);
    return refusal ? [{ item: score.item, refusal }] : [];
  });
}

const unknown = (score: Score): Refusal => ({ code: 'process-score-item', params: { item: score.item } });

function faultOf(item: ScoreItem, { points, reason, pages, vetoed }: Score, lastPage: number | null): Refusal | null {
  const at = item.item;
  const full = item.points / 100;
  if (points !== null && (!Number.isInteger(points) || points < 0 || points > item.points))
    return { code: 'process-score-points', params: { full }, at, rule: 'D8' };
  if (vetoed && !item.veto) return { code: 'process-score-no-veto', at, rule: 'D8' };
  if (vetoed && reason.trim() === '') return { code: 'process-score-veto-reason', at, rule: 'D8' };
  if (points !== null && points < item.points && reason.trim() === '')
    return { code: 'process-score-reason', params: { lost: (item.points - points) / 100 }, at, rule: 'D8' };
  const ranges = pageRanges(pages);
  if (ranges === null) return { code: 'process-score-pages', params: { pages }, at };
  const last = Math.max(0, ...ranges.map(([, until]) => until));
  if (lastPage !== null && last > lastPage) return { code: 'process-score-page-far', params: { last, lastPage }, at };
  return null;
}
