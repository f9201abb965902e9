import type { Dossier } from '#shared/nominations/dossier';
import type { DigestOf } from '../digest';

/** What figures and pictures need of a dossier beyond its digest: its scores, and the level that county shares ask for. */
export interface ScoredDossier {
  readonly id: string;
  readonly body: Pick<
    Dossier,
    'year' | 'category' | 'number' | 'nominee' | 'companyId' | 'streetId' | 'stage' | 'standing' | 'scores'
  > & { readonly form: Readonly<{ adminLevel?: string; unitLevel?: string }> };
}

/** Every dossier with its scores: read once after unlock, so that sixty of them cost a screen nothing. */
export const dossierScores: DigestOf<'dossiers', ScoredDossier> = {
  table: 'dossiers',
  keep: ({ id, body }: { readonly id: string; readonly body: Dossier }) => {
    const { year, category, number, nominee, companyId, streetId, stage, standing, scores } = body;
    const { adminLevel, unitLevel } = body.form;
    const form = { ...(adminLevel ? { adminLevel } : {}), ...(unitLevel ? { unitLevel } : {}) };
    return { id, body: { year, category, number, nominee, companyId, streetId, stage, standing, scores, form } };
  },
};
