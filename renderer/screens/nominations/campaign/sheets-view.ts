import type { Campaign } from '#shared/nominations/campaign';
import type { NominationCategory } from '#shared/nominations/category';
import type { ScoreItem, ScoreSheet } from '#shared/nominations/score-sheet';
import { FULL_POINTS, sheetPoints } from '#shared/nominations/sheet-points';

/** The sheet that the editor shows: what was typed and does not count yet, else the one in force. */
export function shownSheet(campaign: Campaign, category: NominationCategory): ScoreSheet {
  return campaign.sheetDrafts[category] ?? campaign.sheets[category];
}

/** "1.5" → 150; null for what is no number of points with two decimals at most, from 0 to 100. */
export function parsePoints(text: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return null;
  const points = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return points <= FULL_POINTS ? points : null;
}

/** 150 → "1.5", 200 → "2". */
export function showPoints(points: number): string {
  return String(points / 100);
}

export interface GroupSum {
  readonly group: string;
  readonly items: number;
  readonly points: number;
}

/** Points by 一级指标, in the order of the sheet. */
export function groupSums({ items }: Pick<ScoreSheet, 'items'>): GroupSum[] {
  const sums = new Map<string, GroupSum>();
  for (const { group, points } of items) {
    const sum = sums.get(group) ?? { group, items: 0, points: 0 };
    sums.set(group, { group, items: sum.items + 1, points: sum.points + points });
  }
  return [...sums.values()];
}

/** "合计 100.00 分" or what is missing. */
export function sumWords(sheet: Pick<ScoreSheet, 'items'>): { readonly words: string; readonly fine: boolean } {
  const points = sheetPoints(sheet);
  const shown = (points / 100).toFixed(2);
  if (points === FULL_POINTS) return { words: `合计 ${shown} 分`, fine: true };
  const off = (Math.abs(points - FULL_POINTS) / 100).toFixed(2);
  return { words: `合计 ${shown} 分，${points < FULL_POINTS ? '还差' : '多出'} ${off} 分`, fine: false };
}

/** An empty line of the same group as the last one. */
export function blankItem(items: readonly ScoreItem[], id: string): ScoreItem {
  const last = items.filter(({ veto }) => !veto).pop();
  return { id, group: last?.group ?? '', item: '', content: '', points: 0, rule: '', veto: false };
}
