import type { Dossier } from './dossier';

/** What lists, places, rankings and the search need of a dossier; no certificate number, no phone. */
export interface DossierDigest extends Pick<
  Dossier,
  'year' | 'category' | 'number' | 'nominee' | 'companyId' | 'projectId' | 'streetId' | 'stage' | 'standing' | 'rank'
> {
  readonly id: string;
  readonly recommendedOn: string;
  readonly toProvince: boolean;
  /** The last day of a district posting that counts; empty while there is none. */
  readonly postedUntil: string;
}

export function dossierDigestOf(id: string, dossier: Dossier): DossierDigest {
  const posting = dossier.postings.filter(each => each.level === 'district' && each.voided === '').pop();
  return {
    id,
    year: dossier.year,
    category: dossier.category,
    number: dossier.number,
    nominee: dossier.nominee,
    companyId: dossier.companyId,
    projectId: dossier.projectId,
    streetId: dossier.streetId,
    stage: dossier.stage,
    standing: dossier.standing,
    rank: dossier.rank,
    recommendedOn: dossier.recommended?.on ?? '',
    toProvince: dossier.recommended?.toProvince ?? false,
    postedUntil: posting?.until ?? '',
  };
}
