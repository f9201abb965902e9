import {
  nominationCategories,
  nominationCategoryIds,
  forProvince,
  type NominationCategory,
} from '#shared/nominations/category';
import type { Campaign } from '#shared/nominations/campaign';
import { dossierGaps } from '#shared/nominations/dossier-gaps';
import type { DossierRow } from '#shared/nominations/dossier-story';
import { dossiersOfLetter, OWED_BY_PACKAGE } from '#shared/nominations/nomination-facts-of';
import { totalOf } from '#shared/nominations/scoring/total-of';

/** One dossier of the letter, as the list shows it. */
export interface ExportLine {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly rank: string;
  readonly total: string;
  readonly toProvince: boolean;
  /** AW-6: 标兵企业 goes no further than the city. */
  readonly mayGoToProvince: boolean;
  /** What keeps the package from being made; empty: nothing. */
  readonly missing: readonly string[];
  /** Contents of its attachments that are named, for looking whether they are there. */
  readonly scans: readonly { readonly sha256: string; readonly title: string }[];
}

export interface ExportGroup {
  readonly category: NominationCategory;
  readonly title: string;
  readonly lines: readonly ExportLine[];
}

/** The numbers of the letters by which a year's dossiers were recommended, the last one first. */
export function lettersOf(rows: readonly DossierRow[], year: number): string[] {
  const dated = rows
    .filter(({ body }) => body.year === year && body.standing === 'open' && body.recommended !== null)
    .map(({ body }) => ({ letter: body.recommended?.letter ?? '', on: body.recommended?.on ?? '' }))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  return [...new Set(dated.map(({ letter }) => letter))];
}

/** What goes into the package of a letter, category by category, in the order of the ranks. */
export function exportGroups(rows: readonly DossierRow[], campaign: Campaign, letter: string): ExportGroup[] {
  const chosen = dossiersOfLetter(rows, { year: campaign.year, letter });
  const year = rows.filter(({ body }) => body.year === campaign.year);
  return nominationCategoryIds.flatMap(category => {
    const lines = chosen
      .filter(({ body }) => body.category === category)
      .sort((a, b) => (a.body.rank ?? 0) - (b.body.rank ?? 0))
      .map(row => exportLine(row, campaign, year));
    return lines.length === 0 ? [] : [{ category, title: nominationCategories[category], lines }];
  });
}

function exportLine(row: DossierRow, campaign: Campaign, year: readonly DossierRow[]): ExportLine {
  const { body } = row;
  const total = totalOf(campaign.sheets[body.category], body.scores).total;
  return {
    id: row.id,
    number: body.number,
    name: body.nominee.name,
    rank: body.rank === null ? '' : String(body.rank),
    total: total === null ? '' : (total / 100).toFixed(2),
    toProvince: body.recommended?.toProvince ?? false,
    mayGoToProvince: forProvince.includes(body.category),
    missing: dossierGaps(row, campaign.conditions, year)
      .filter(({ of }) => !OWED_BY_PACKAGE.includes(of))
      .map(({ words }) => words),
    scans: [
      ...(body.photo ? [{ sha256: body.photo.sha256, title: '照片' }] : []),
      ...body.materials.flatMap(({ title, attachments }) => attachments.map(({ sha256 }) => ({ sha256, title }))),
      ...body.opinions.flatMap(({ body: who, attachments }) =>
        attachments.map(({ sha256 }) => ({ sha256, title: `${who}意见` })),
      ),
      ...body.postings.flatMap(({ photos }) => photos.map(({ sha256 }) => ({ sha256, title: '公示照片' }))),
    ],
  };
}
