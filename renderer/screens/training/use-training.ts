import { useMemo } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { TrainingFacts } from '#shared/training/training-figures';
import { useDigest } from '../../store/use-digest';
import { usePlaces } from '../communities/use-places';
import { committeePeopleDigest, conductDigest, officeDigest, programmeDigest, sessionDigest } from './training-digests';

export interface TrainingData extends TrainingFacts {
  readonly places: PlaceFacts;
  /** Empty for a project that is not there. */
  readonly nameOfProject: (id: string) => string;
}

/** The whole log with those who sit on committees, live. Undefined while it is read for the first time. */
export function useTraining(): TrainingData | undefined {
  const places = usePlaces();
  const elections = useDigest(officeDigest);
  const people = useDigest(committeePeopleDigest);
  const programmes = useDigest(programmeDigest);
  const sessions = useDigest(sessionDigest);
  const conduct = useDigest(conductDigest);
  return useMemo(() => {
    if (!places || !elections || !people || !programmes || !sessions || !conduct) return undefined;
    const names = new Map(places.projects.map(({ id, body }) => [id, body.name]));
    return {
      places,
      projects: places.projects,
      elections,
      people,
      programmes,
      sessions,
      conduct,
      nameOfProject: id => names.get(id) ?? '',
    };
  }, [places, elections, people, programmes, sessions, conduct]);
}
