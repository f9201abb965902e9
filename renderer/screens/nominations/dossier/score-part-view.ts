import type { Dossier } from '#shared/nominations/dossier';
import { stageOrder } from '#shared/nominations/dossier-stages';
import {
  scoreLevelIds,
  scoreLevels,
  type FilledScores,
  type ScoreLevel,
  type ScoreSheet,
} from '#shared/nominations/score-sheet';
import { pointsText, typedPoints } from '#shared/nominations/scoring/points-text';
import { blankScores } from '#shared/nominations/scoring/start-from';
import { totalOf, type LevelScores } from '#shared/nominations/scoring/total-of';

type Score = FilledScores['scores'][number];

/** A line of the sheet as it is typed: points as text, so that what is no number stays to be put right. */
export interface ScoreEntry {
  readonly item: string;
  readonly points: string;
  readonly reason: string;
  readonly pages: string;
  readonly vetoed: boolean;
}

/** Which level is to be filled at the stage where the dossier stands; levels that weigh nothing are passed over. */
export function levelToFill({ stage }: Pick<Dossier, 'stage'>, sheet: ScoreSheet): ScoreLevel {
  const order = stageOrder(stage);
  const due: ScoreLevel = order < stageOrder('unit') ? 'self' : order <= stageOrder('street') ? 'street' : 'district';
  if (sheet.weights[due] > 0) return due;
  return (
    scoreLevelIds.find(
      level => scoreLevelIds.indexOf(level) > scoreLevelIds.indexOf(due) && sheet.weights[level] > 0,
    ) ?? 'district'
  );
}

/** Up to the district's review scores can be changed. */
export function canScore({ stage, standing }: Pick<Dossier, 'stage' | 'standing'>): boolean {
  return standing === 'open' && stageOrder(stage) <= stageOrder('review');
}

/** Every item of the sheet, with what was filled in. */
export function entriesOf(sheet: ScoreSheet, filled: FilledScores | null): ScoreEntry[] {
  return entriesFrom(sheet, filled?.scores ?? blankScores(sheet));
}

export function entriesFrom(sheet: ScoreSheet, scores: readonly Score[]): ScoreEntry[] {
  const given = new Map([...blankScores(sheet), ...scores].map(score => [score.item, score]));
  return sheet.items.map(({ id }) => {
    const score = given.get(id);
    const points = score?.points ?? null;
    return {
      item: id,
      points: points === null ? '' : plainPoints(points),
      reason: score?.reason ?? '',
      pages: score?.pages ?? '',
      vetoed: score?.vetoed ?? false,
    };
  });
}

/** What is no number becomes −1, which no item allows: the fault is told where the command tells it. */
export function scoresFrom(entries: readonly ScoreEntry[]): Score[] {
  return entries.map(({ points, ...rest }) => {
    const typed = typedPoints(points);
    return { ...rest, points: typed === undefined ? -1 : typed };
  });
}

/** Every item without points gets all of its points: with sheets of deductions that is how one begins. */
export function restFull(sheet: ScoreSheet, entries: readonly ScoreEntry[]): ScoreEntry[] {
  const full = new Map(sheet.items.map(({ id, points }) => [id, points]));
  return entries.map(entry =>
    entry.points.trim() === '' ? { ...entry, points: plainPoints(full.get(entry.item) ?? 0) } : entry,
  );
}

/** `3` rather than `3.00` while it is typed. */
const plainPoints = (points: number) => String(points / 100);

export interface LevelSum {
  readonly level: ScoreLevel;
  readonly title: string;
  /** `93.50`, or how many items are still open: `12/55 项`. */
  readonly words: string;
  readonly complete: boolean;
  /** `40%`; 不计入 for a level that weighs nothing. */
  readonly weight: string;
}

/** The running totals under the sheet; the level that is being typed counts as it stands on the screen. */
export function sumsView(sheet: ScoreSheet, scores: LevelScores): { levels: LevelSum[]; total: string; note: string } {
  const { sums, missing, vetoes, total } = totalOf(sheet, scores);
  const levels = scoreLevelIds.map(level => {
    const open = missing.find(each => each.level === level)?.items.length ?? 0;
    const sum = sums[level];
    return {
      level,
      title: scoreLevels[level],
      words: sum === null ? `${sheet.items.length - open}/${sheet.items.length} 项` : pointsText(sum),
      complete: sum !== null,
      weight: sheet.weights[level] === 0 ? '不计入' : `${sheet.weights[level]}%`,
    };
  });
  const shown = levels.map(each =>
    scores[each.level] === null && each.weight === '不计入' ? { ...each, words: '—' } : each,
  );
  const note =
    vetoes.length > 0
      ? '有一票否决项，总分为 0（D8）'
      : total === null
        ? '评分未齐，没有总分'
        : '按权重相加，百分位以下截去，不四舍五入';
  return { levels: shown, total: total === null ? '—' : pointsText(total), note };
}

/** Where an arrow or Enter leads from a cell; null: the key is the cell's own. */
export function cellAfter(key: string, row: number, rows: number): number | null {
  if (key === 'Enter' || key === 'ArrowDown') return Math.min(rows - 1, row + 1);
  if (key === 'ArrowUp') return Math.max(0, row - 1);
  return null;
}
