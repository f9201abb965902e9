import type { NominatedDossier, NominationFacts } from './nomination-facts';

/** The last page of a dossier as it is bound; 0 where no page is counted. */
export function lastPage({ materials }: Pick<NominatedDossier, 'materials'>): number {
  return materials.reduce((last, { until }) => Math.max(last, until ?? 0), 0);
}

export interface NominationScan {
  readonly title: string;
  readonly path: string;
}

/** Every scan that a dossier names, with whose it is for the words: 2026-明星-003 荣誉证书. */
export function dossierScans({ number, photo, materials, opinions, postings }: NominatedDossier): NominationScan[] {
  const all = [
    ...(photo ? [photo] : []),
    ...materials.flatMap(({ scans }) => scans),
    ...opinions.flatMap(({ scans }) => scans),
    ...postings.flatMap(({ photos }) => photos),
  ];
  return all.map(({ title, path }) => ({ title: `${number} ${title}`, path }));
}

/** The entries of all of them, each once. */
export function scanPaths({ dossiers }: Pick<NominationFacts, 'dossiers'>): ReadonlySet<string> {
  return new Set(dossiers.flatMap(dossierScans).map(({ path }) => path));
}
