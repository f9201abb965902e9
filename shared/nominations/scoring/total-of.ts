import { scoreLevelIds, type FilledScores, type ScoreLevel, type ScoreSheet } from '../score-sheet';

/** The three filled sheets of a dossier; null: not filled. */
export type LevelScores = Readonly<Record<ScoreLevel, FilledScores | null>>;

/** What a dossier's scores come to. Points in 0.01. */
export interface ScoreTotal {
  /** Sum of each level; null while an item of it has no score. A level that applies a veto item has 0. */
  readonly sums: Readonly<Record<ScoreLevel, number | null>>;
  /** Items without a score, of the levels that weigh something. */
  readonly missing: readonly { readonly level: ScoreLevel; readonly items: readonly string[] }[];
  /** Veto items that apply, by whichever level. */
  readonly vetoes: readonly { readonly level: ScoreLevel; readonly item: string }[];
  /** null: scores are missing, or the sheet asks nothing. 0 under a veto (D8), whatever else is missing. */
  readonly total: number | null;
}

/**
 * Adds up a dossier's scores by the sheet. Each level's sum is exact; the weighted total is cut off (never rounded up) at 0.01
 * points, so that two totals that print alike are a tie. A level that weighs nothing is not waited for.
 */
export function totalOf(sheet: ScoreSheet, scores: LevelScores): ScoreTotal {
  const levels = scoreLevelIds.map(level => ({ level, ...levelSum(sheet, scores[level]) }));
  const weighing = levels.filter(({ level }) => sheet.weights[level] > 0);
  const vetoes = levels.flatMap(({ level, vetoed }) => vetoed.map(item => ({ level, item })));
  const missing = weighing
    .filter(({ unscored }) => unscored.length > 0)
    .map(({ level, unscored }) => ({ level, items: unscored }));
  const nothing = weighing.length === 0 || sheet.items.length === 0;
  const weighted = weighing.reduce((sum, { level, points }) => sum + points * sheet.weights[level], 0);
  return {
    sums: Object.fromEntries(
      levels.map(({ level, points, vetoed, unscored }) => [
        level,
        vetoed.length > 0 ? 0 : unscored.length > 0 ? null : points,
      ]),
    ) as Record<ScoreLevel, number | null>,
    missing,
    vetoes,
    total: vetoes.length > 0 ? 0 : missing.length > 0 || nothing ? null : Math.trunc(weighted / 100),
  };
}

function levelSum(sheet: ScoreSheet, filled: FilledScores | null) {
  const given = new Map(filled?.scores.map(score => [score.item, score]));
  const unscored: string[] = [];
  const vetoed: string[] = [];
  let points = 0;
  for (const { id, veto } of sheet.items) {
    const score = given.get(id);
    if (veto && score?.vetoed) vetoed.push(id);
    if (score?.points == null) unscored.push(id);
    else points += score.points;
  }
  return { points, unscored, vetoed };
}
