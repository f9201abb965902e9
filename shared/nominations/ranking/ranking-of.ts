import type { DossierRow } from '../dossier-story';
import type { ScoreSheet } from '../score-sheet';
import { totalOf, type ScoreTotal } from '../scoring/total-of';

/** A dossier in the ranking of its category. */
export interface Ranked {
  readonly row: DossierRow;
  readonly score: ScoreTotal;
  /** 1, 2, 3 …; those of an open tie share the first place of it. Null: vetoed, or scores are missing. */
  readonly place: number | null;
  /** How many have the same total, itself included. */
  readonly alike: number;
  /** The tie is not ruled on yet. */
  readonly tied: boolean;
  /** Against the places: inside, outside, or in an open tie across the line. Null without a place. */
  readonly line: 'in' | 'out' | 'across' | null;
}

export interface Ranking {
  /** Placed ones in order, then those without a total, then vetoed ones. */
  readonly ranked: readonly Ranked[];
  readonly places: number;
  /** How many rows stand above the quota line. */
  readonly above: number;
}

/**
 * The ranking of one category (D8): by total, vetoed ones out, the quota line after as many as there are places. Equal totals are
 * a tie, until an officer has put all of it in an order (`rank`). Only dossiers that go on are ranked.
 */
export function rankingOf(rows: readonly DossierRow[], sheet: ScoreSheet, places: number): Ranking {
  const scored = rows
    .filter(({ body }) => body.standing === 'open')
    .map(row => ({ row, score: totalOf(sheet, row.body.scores) }));
  const placed = scored.filter(({ score }) => score.total !== null && score.vetoes.length === 0);
  const groups = new Map<number, typeof placed>();
  for (const each of placed) {
    const total = each.score.total ?? 0;
    groups.set(total, [...(groups.get(total) ?? []), each]);
  }
  const ranked: Ranked[] = [];
  for (const [, group] of [...groups].sort(([a], [b]) => b - a)) {
    const first = ranked.length + 1;
    const ruled = isRuled(group.map(({ row }) => row));
    const inOrder = [...group].sort((a, b) =>
      ruled ? (a.row.body.rank ?? 0) - (b.row.body.rank ?? 0) : a.row.body.number < b.row.body.number ? -1 : 1,
    );
    for (const [at, each] of inOrder.entries()) {
      const place = ruled ? first + at : first;
      const last = ruled ? place : first + group.length - 1;
      const line = last <= places ? 'in' : place > places ? 'out' : 'across';
      ranked.push({ ...each, place, alike: group.length, tied: !ruled, line });
    }
  }
  const above = ranked.filter(({ line }) => line === 'in').length;
  const rest = scored
    .filter(each => !placed.includes(each))
    .sort((a, b) => a.score.vetoes.length - b.score.vetoes.length || (a.row.body.number < b.row.body.number ? -1 : 1))
    .map(each => ({ ...each, place: null, alike: 1, tied: false, line: null }));
  return { ranked: [...ranked, ...rest], places, above };
}

/** A single one is no tie; several are ruled on when each has a rank of its own. */
function isRuled(group: readonly DossierRow[]): boolean {
  const ranks = group.map(({ body }) => body.rank);
  return group.length === 1 || (!ranks.includes(null) && new Set(ranks).size === group.length);
}
