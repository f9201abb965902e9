import { useMemo } from 'react';
import type { RosterFacts } from '#shared/evidence/roster/roster-facts';
import { useRows } from '../../../store/use-rows';
import { usePlaces } from '../../communities/use-places';

/** Everything that a roster is read against, whole rows; undefined while loading. */
export function useRosterFacts(): RosterFacts | undefined {
  const places = usePlaces();
  const companyProfiles = useRows('companyProfiles');
  const projectProfiles = useRows('projectProfiles');
  const pages = useRows('staffPages');
  return useMemo(() => {
    if (!places || !companyProfiles || !projectProfiles || !pages) return undefined;
    const { communities, companies, projects } = places;
    return { communities, companies, projects, companyProfiles, projectProfiles, pages };
  }, [places, companyProfiles, projectProfiles, pages]);
}
