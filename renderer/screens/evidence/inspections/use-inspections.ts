import { useMemo } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { HoldFacts } from '#shared/evidence/inspections/hold-draw';
import { useRows } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';

export interface InspectionData extends HoldFacts {
  readonly places: PlaceFacts;
  /** Empty for a company that is not there. */
  readonly companyName: (id: string) => string;
}

/** All of 双随机、一公开 with the places it speaks of, live. Undefined while loading. */
export function useInspections(): InspectionData | undefined {
  const places = usePlaces();
  const pools = useRows('inspectionPools');
  const draws = useRows('inspectionDraws');
  const checks = useRows('inspections');
  return useMemo(() => {
    if (!places || !pools || !draws || !checks) return undefined;
    const names = new Map(places.companies.map(({ id, body }) => [id, body.name]));
    return { places, pools, draws, checks, projects: places.projects, companyName: id => names.get(id) ?? '' };
  }, [places, pools, draws, checks]);
}
