import type { Day } from '../../basics/dates';
import type { PlaceFacts } from '../../communities/place-facts';
import type { OfficeCase } from '../../elections/committee-in-office';
import type { Person } from '../person';

export interface PersonRow {
  readonly id: string;
  readonly body: Person;
}

/** What commands on a community's people look at. */
export interface PeopleFacts {
  readonly communityId: string;
  readonly places: Pick<PlaceFacts, 'communities' | 'projects'>;
  /** Everybody of this community, former ones too. */
  readonly people: readonly PersonRow[];
  /** Every election of the community's projects, or of the district. */
  readonly elections: readonly OfficeCase[];
  readonly today: Day;
}

/** The community's name, in front of every word in the log. */
export function communityName({ communityId, places }: Pick<PeopleFacts, 'communityId' | 'places'>): string {
  return places.communities.find(({ id }) => id === communityId)?.body.name ?? '';
}
