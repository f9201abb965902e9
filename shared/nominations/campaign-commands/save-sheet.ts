import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Campaign } from '../campaign';
import { nominationCategories, type NominationCategory } from '../category';
import type { Dossier } from '../dossier';
import { FULL_POINTS, sheetPoints } from '../sheet-points';
import type { ScoreSheet } from '../score-sheet';
import { campaignDraft, campaignKeep, whileRunning } from './campaign-draft';

/** The dossier by which a sheet is frozen: the first of the year and category that has a score; null while there is none. */
export function frozenBy(
  dossiers: readonly Pick<Dossier, 'year' | 'category' | 'number' | 'scores'>[],
  year: number,
  category: NominationCategory,
): string | null {
  const scored = dossiers.find(
    one => one.year === year && one.category === category && Object.values(one.scores).some(filled => filled !== null),
  );
  return scored?.number ?? null;
}

/** Keeps a sheet while it is being changed, whatever its sum. `null` throws the changes away. */
export function keepSheetDraft(
  campaign: Campaign,
  category: NominationCategory,
  sheet: ScoreSheet | null,
): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  const { [category]: _, ...others } = campaign.sheetDrafts;
  const sheetDrafts = sheet === null ? others : { ...others, [category]: sheet };
  return ok(campaignKeep(campaign, { sheetDrafts }, `编写${nominationCategories[category]}评分表`));
}

/** Puts a changed sheet in force: items with words, 100.00 points, weights of 100 %. Refused once a score was given by it. */
export function saveSheet(
  campaign: Campaign,
  category: NominationCategory,
  { sheet, frozen }: { readonly sheet: ScoreSheet; readonly frozen: string | null },
  context: CommandContext,
): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  const at = nominationCategories[category];
  if (frozen !== null) return refuse('sheet-frozen', { number: frozen }, { at });
  const items = sheet.items.map(item => ({
    ...item,
    group: item.group.trim(),
    item: item.item.trim(),
    content: item.content.trim(),
    rule: item.rule.trim(),
  }));
  for (const [index, item] of items.entries()) {
    const where = { at: `${at}第 ${index + 1} 行` };
    if (item.item === '' || item.group === '') return refuse('sheet-item-words', {}, where);
    if (!Number.isInteger(item.points) || item.points < 0) return refuse('sheet-item-points', {}, where);
    if (!item.veto && item.points === 0) return refuse('sheet-item-points', {}, where);
    if (item.veto && item.points !== 0) return refuse('sheet-veto-points', {}, where);
  }
  const points = sheetPoints({ items });
  if (points !== FULL_POINTS) {
    const off = Math.abs(points - FULL_POINTS) / 100;
    const way = points < FULL_POINTS ? '少' : '多';
    return refuse('sheet-sum', { points: (points / 100).toFixed(2), off: off.toFixed(2), way }, { at });
  }
  const { self, street, district } = sheet.weights;
  const fine = [self, street, district].every(weight => Number.isInteger(weight) && weight >= 0);
  if (!fine || self + street + district !== 100)
    return refuse('sheet-weights', { sum: self + street + district }, { at });
  const title = sheet.title.trim();
  if (title === '') return refuse('sheet-title', {}, { at });
  const { [category]: _, ...sheetDrafts } = campaign.sheetDrafts;
  const kept = { ...sheet, title, basis: sheet.basis.trim(), items };
  const patch = { sheets: { ...campaign.sheets, [category]: kept }, sheetDrafts };
  const words = `修改${at}评分表，${items.length} 项`;
  return ok(campaignDraft(campaign, patch, { command: 'campaign.sheet', words }, context));
}
