import type { Day } from '../basics/dates';
import type { Campaign } from './campaign';
import { forProvince, nominationCategoryIds, type NominationCategory } from './category';
import { placesLeft, type PlacesLeft } from './ceiling';
import type { DossierDigest } from './dossier-digest';
import { takesPlace } from './taken-places';
import { taskFigures, type TaskFigures } from './task-state';

export interface CategoryFigures extends PlacesLeft {
  /** Dossiers of the year, whatever became of them. */
  readonly dossiers: number;
  /** Still on their way: neither recommended nor withdrawn, declined or fallen back. */
  readonly running: number;
  /** Recommended and meant for the province; 0 where the category does not go there (AW-6). */
  readonly toProvince: number;
}

export interface YearFigures {
  readonly tasks: TaskFigures;
  readonly categories: Readonly<Record<NominationCategory, CategoryFigures>>;
}

type Counted = Pick<DossierDigest, 'year' | 'category' | 'stage' | 'standing' | 'toProvince'>;

/** What a year came to, on a day. One reckoning for the summary, the places, the pictures and the three years side by side. */
export function yearFigures(campaign: Campaign, dossiers: readonly Counted[], today: Day): YearFigures {
  const categories = Object.fromEntries(
    nominationCategoryIds.map(id => [id, categoryFigures(campaign, id, dossiers)]),
  ) as YearFigures['categories'];
  return { tasks: taskFigures(campaign, today), categories };
}

function categoryFigures(
  campaign: Campaign,
  category: NominationCategory,
  dossiers: readonly Counted[],
): CategoryFigures {
  const own = dossiers.filter(one => one.year === campaign.year && one.category === category);
  const taking = own.filter(takesPlace);
  return {
    ...placesLeft(campaign, category, taking.length),
    dossiers: own.length,
    running: own.filter(({ stage, standing }) => standing === 'open' && stage !== 'recommended').length,
    toProvince: forProvince.includes(category) ? taking.filter(({ toProvince }) => toProvince).length : 0,
  };
}
