import { refuse } from '../../basics/result';
import { dossierStandings } from '../dossier';
import type { DossierRow } from '../dossier-story';

/** Why a dossier takes no more changes; null where it does. */
export function mayEdit({ body }: DossierRow): ReturnType<typeof refuse> | null {
  if (body.standing === 'withdrawn' || body.standing === 'declined')
    return refuse('dossier-closed', { standing: dossierStandings[body.standing] }, { at: body.number });
  if (body.stage === 'recommended' && body.standing === 'open')
    return refuse('dossier-recommended', {}, { at: body.number });
  return null;
}
