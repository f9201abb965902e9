import type { ScoreItem } from './score-sheet';

/** A line of a sheet as the templates write it; points in whole or half points. */
export type ItemTemplate = readonly [item: string, content: string, points: number, rule: string];

/** Items of one 一级指标; ids `g2-3`: the third of the second group. */
export function groupItems(number: number, group: string, items: readonly ItemTemplate[]): ScoreItem[] {
  return items.map(([item, content, points, rule], at) => ({
    id: `g${number}-${at + 1}`,
    group,
    item,
    content,
    points: points * 100,
    rule,
    veto: false,
  }));
}

/** 一票否决 items: no points; one that applies zeroes the dossier (D8). */
export function vetoItems(items: readonly (readonly [item: string, content: string])[]): ScoreItem[] {
  return items.map(([item, content], at) => ({
    id: `veto-${at + 1}`,
    group: '一票否决',
    item,
    content,
    points: 0,
    rule: '有此情形的，总分为 0，不予推荐',
    veto: true,
  }));
}
