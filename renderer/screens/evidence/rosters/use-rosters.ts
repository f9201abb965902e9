import { useMemo } from 'react';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { CompanyProfile } from '#shared/evidence/company-profile';
import type { ProjectProfile } from '#shared/evidence/project-profile';
import { companyProfileDigest, projectProfileDigest } from '../../../store/queries/profile-digests';
import type { StaffDigest } from '../../../store/queries/staff-digest';
import { useDigest } from '../../../store/use-digest';
import { usePlaces } from '../../communities/use-places';
import { useStaff } from '../use-staff';

export interface RosterData {
  readonly places: PlaceFacts;
  readonly companyProfiles: ReadonlyMap<string, CompanyProfile>;
  readonly projectProfiles: ReadonlyMap<string, ProjectProfile>;
  readonly staff: readonly StaffDigest[];
}

/** All companies and projects with their profiles, and everybody on the rosters in short. Undefined while loading. */
export function useRosters(): RosterData | undefined {
  const places = usePlaces();
  const companies = useDigest(companyProfileDigest);
  const projects = useDigest(projectProfileDigest);
  const staff = useStaff();
  return useMemo(() => {
    if (!places || !companies || !projects || !staff) return undefined;
    return {
      places,
      companyProfiles: new Map(companies.map(({ id, body }) => [id, body])),
      projectProfiles: new Map(projects.map(({ id, body }) => [id, body])),
      staff,
    };
  }, [places, companies, projects, staff]);
}
