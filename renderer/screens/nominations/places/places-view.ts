import type { Day } from '#shared/basics/dates';
import type { Campaign } from '#shared/nominations/campaign';
import type { PlacesInput } from '#shared/nominations/campaign-commands/save-places';
import { campaignThemes } from '#shared/nominations/campaign';
import { nominationCategories, nominationCategoryIds, type NominationCategory } from '#shared/nominations/category';
import { mayRecommend } from '#shared/nominations/ceiling';
import { ceilingWords, placeUnit } from '#shared/nominations/ceiling-words';
import type { DossierDigest } from '#shared/nominations/dossier-digest';
import type { ModelProjectHeld } from '#shared/nominations/model-project-held';
import { takesPlace } from '#shared/nominations/taken-places';
import { yearFigures, type YearFigures } from '#shared/nominations/year-figures';
import { refusalWords } from '#shared/text/refusals';

export interface PlaceLine {
  readonly category: NominationCategory;
  readonly title: string;
  readonly unit: string;
  /** How the ceiling comes about, written out. */
  readonly sum: string;
  readonly figures: YearFigures['categories'][NominationCategory];
  /** Whether one more may be recommended; else why not, with the article, and what to do. */
  readonly stop: { readonly words: string; readonly next: string } | null;
}

/** The five categories with their ceilings and the stop before each is crossed. */
export function placeLines(campaign: Campaign, figures: YearFigures, held: ModelProjectHeld): PlaceLine[] {
  return nominationCategoryIds.map(category => {
    const own = figures.categories[category];
    const refusal = mayRecommend({
      campaign,
      category,
      taken: own.taken,
      more: 1,
      hasModelProject: held.held === 'yes',
    });
    return {
      category,
      title: nominationCategories[category],
      unit: placeUnit(category),
      sum: ceilingWords(campaign.places[category], category),
      figures: own,
      // The row names the category already.
      stop: refusal && refusalWords({ code: refusal.code, ...(refusal.params ? { params: refusal.params } : {}) }),
    };
  });
}

/** What stands in the form of a category. */
export function placesInput({ places }: Campaign, category: NominationCategory): PlacesInput {
  const { base, allocated, ...rest } = places[category];
  return { ...rest, base: base === null ? '' : String(base), allocated: allocated === null ? '' : String(allocated) };
}

/** Who takes a place of a category, by rank, and who waits for one. */
export function takers(
  dossiers: readonly DossierDigest[],
  year: number,
  category: NominationCategory,
): { readonly taking: readonly DossierDigest[]; readonly waiting: readonly DossierDigest[] } {
  const own = dossiers
    .filter(one => one.year === year && one.category === category && one.standing === 'open')
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.number < b.number ? -1 : 1));
  return { taking: own.filter(takesPlace), waiting: own.filter(one => !takesPlace(one)) };
}

/** 报省名单 (AW-6): recommended and meant for the province, by category and rank. */
export function provinceList(dossiers: readonly DossierDigest[], year: number): DossierDigest[] {
  const order = (one: DossierDigest) => nominationCategoryIds.indexOf(one.category);
  return dossiers
    .filter(one => one.year === year && takesPlace(one) && one.toProvince && one.category !== 'modelCompany')
    .sort((a, b) => order(a) - order(b) || (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

export interface YearColumn {
  readonly year: number;
  readonly title: string;
  readonly figures: YearFigures;
}

/** The chosen year and the two before it that there are, the oldest first (AW-7: after three years). */
export function threeYears(
  campaigns: readonly Campaign[],
  year: number,
  dossiers: readonly DossierDigest[],
  today: Day,
): YearColumn[] {
  return campaigns
    .filter(one => one.year <= year && one.year > year - 3)
    .sort((a, b) => a.year - b.year)
    .map(one => ({
      year: one.year,
      title: `${one.year} 年 ${campaignThemes[one.theme]}`,
      figures: yearFigures(one, dossiers, today),
    }));
}
