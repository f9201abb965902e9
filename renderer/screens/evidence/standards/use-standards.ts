import { useMemo } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { CertifiedFacts } from '#shared/evidence/certified-share';
import { certificateDigest, type CertificateDigest } from '../../../store/queries/certificate-digest';
import { useDigest } from '../../../store/use-digest';
import { useRows } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';
import { servingProjects } from './standards-view';

export interface StandardsData extends CertifiedFacts {
  readonly places: PlaceFacts;
  readonly certificates: readonly CertificateDigest[];
}

/** Every certificate with the projects that companies serve, live. Undefined while loading. */
export function useStandards(): StandardsData | undefined {
  const places = usePlaces();
  const certificates = useDigest(certificateDigest);
  const profiles = useRows('projectProfiles');
  return useMemo(() => {
    if (!places || !certificates || !profiles) return undefined;
    const types = new Map(profiles.map(({ id, body }) => [id, body.propertyType]));
    return { places, certificates, projects: servingProjects(places, types) };
  }, [places, certificates, profiles]);
}
