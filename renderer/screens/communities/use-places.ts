import { useMemo } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { useRows } from '../../store/use-rows';

/** Every place of the district, live. Undefined while loading. */
export function usePlaces(): PlaceFacts | undefined {
  const streets = useRows('streets');
  const communities = useRows('communities');
  const companies = useRows('companies');
  const projects = useRows('projects');
  return useMemo(
    () => (streets && communities && companies && projects ? { streets, communities, companies, projects } : undefined),
    [streets, communities, companies, projects],
  );
}
