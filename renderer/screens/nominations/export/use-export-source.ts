import { useMemo } from 'react';
import type { NominationSource } from '#shared/nominations/nomination-facts-of';
import { useSession } from '../../../store/session';
import { useRows } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { useEvidenceIndex } from '../dossier/use-evidence-index';

/** What a package is made of, besides the year and the letter. */
export type ExportSource = Pick<NominationSource, 'dossiers' | 'index' | 'nameOfStreet' | 'nameOfOfficer'>;

/** Undefined while it is being read. */
export function useExportSource(): ExportSource | undefined {
  const dossiers = useRows('dossiers');
  const index = useEvidenceIndex();
  const places = usePlaces();
  const { officer } = useSession();
  return useMemo(() => {
    if (!dossiers || !index || !places) return undefined;
    const streets = new Map(places.streets.map(({ id, body }) => [id, body.name]));
    return {
      dossiers,
      index,
      nameOfStreet: id => streets.get(id) ?? '',
      nameOfOfficer: id => (id === officer.id ? officer.name : '经办人'),
    };
  }, [dossiers, index, places, officer]);
}
