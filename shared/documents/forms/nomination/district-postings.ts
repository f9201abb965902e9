import type { NominatedDossier, NominationFacts, NominationPosting } from '../../../packages/nomination-facts';

export interface SharedPosting {
  readonly posting: NominationPosting;
  readonly dossiers: readonly NominatedDossier[];
}

/** The district's postings: those that hung together, with whom they named, in the order of the package. */
export function districtPostings({ dossiers }: Pick<NominationFacts, 'dossiers'>): SharedPosting[] {
  const groups = new Map<string, { posting: NominationPosting; dossiers: NominatedDossier[] }>();
  for (const dossier of dossiers) {
    for (const posting of dossier.postings.filter(({ level }) => level === 'district')) {
      const { from, until, place, medium, contact, workingDays } = posting;
      const key = JSON.stringify([from, until, place, medium, contact, workingDays]);
      const group = groups.get(key) ?? { posting, dossiers: [] };
      group.dossiers.push(dossier);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
