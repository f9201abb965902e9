import type { Day } from '../../basics/dates';
import type { PlaceFacts } from '../../communities/place-facts';
import type { CompanyProfile } from '../company-profile';
import type { ProjectProfile } from '../project-profile';
import type { StaffPageRow } from '../staff-pages';

/** What is registered already, against which a roster is read. */
export interface RosterFacts extends Pick<PlaceFacts, 'communities' | 'companies' | 'projects'> {
  readonly companyProfiles: readonly { readonly id: string; readonly body: CompanyProfile }[];
  readonly projectProfiles: readonly { readonly id: string; readonly body: ProjectProfile }[];
  readonly pages: readonly StaffPageRow[];
}

export interface RosterChoice {
  /** The company of everybody in a staff roster without such a column; empty: the rows say it. */
  readonly companyId: string;
  readonly today: Day;
  readonly newId: () => string;
}
