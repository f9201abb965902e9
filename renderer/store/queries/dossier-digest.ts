import { dossierDigestOf, type DossierDigest } from '#shared/nominations/dossier-digest';
import type { DigestOf } from '../digest';

/** Every dossier in short, for lists, places, rankings and the search. */
export const dossierDigest: DigestOf<'dossiers', DossierDigest> = {
  table: 'dossiers',
  keep: ({ id, body }) => dossierDigestOf(id, body),
};
