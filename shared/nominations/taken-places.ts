import { nominationCategoryIds, type NominationCategory } from './category';
import type { Dossier } from './dossier';

/** What of a dossier decides whether it takes a place. */
export type PlaceTaker = Pick<Dossier, 'year' | 'category' | 'stage' | 'standing'>;

/** A dossier takes a place once it is recommended and as long as it stands: who fell back or withdrew gives it free. */
export function takesPlace({ stage, standing }: Pick<Dossier, 'stage' | 'standing'>): boolean {
  return stage === 'recommended' && standing === 'open';
}

/** Places taken in a year, a category each. */
export function takenPlaces(dossiers: readonly PlaceTaker[], year: number): Record<NominationCategory, number> {
  const taken = Object.fromEntries(nominationCategoryIds.map(id => [id, 0])) as Record<NominationCategory, number>;
  for (const dossier of dossiers) {
    if (dossier.year === year && takesPlace(dossier)) taken[dossier.category] += 1;
  }
  return taken;
}
