import { useMemo } from 'react';
import { dayOf } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { Community } from '#shared/communities/places';
import { communityParties } from '#shared/coordination/community-parties';
import type { ContactFacts } from '#shared/coordination/contact-list/plan-contacts';
import { crossAppointments, type CrossAppointment } from '#shared/coordination/cross-appointments';
import type { PartyMember } from '#shared/coordination/party-member';
import { vacancies, type Vacancy } from '#shared/coordination/vacancies';
import type { Row } from '#shared/journal/table-bodies';
import { useSession } from '../../../store/session';
import { useRows } from '../../../store/use-rows';

export interface CommunityData {
  readonly id: string;
  readonly community: Community;
  readonly places: PlaceFacts;
  readonly facts: ContactFacts;
  readonly elections: readonly Row<'elections'>[];
  readonly members: readonly PartyMember[];
  readonly crossings: readonly CrossAppointment[];
  readonly lacking: readonly Vacancy[];
}

/** Everything that is said of a community's parties today. Undefined while loading, null when there is no such community. */
export function useCommunity(places: PlaceFacts | undefined, id: string): CommunityData | null | undefined {
  const people = useRows('people', { communityId: id });
  const elections = useRows('elections');
  const { jurisdiction } = useSession().settings;
  return useMemo(() => {
    if (!places || !people || !elections) return undefined;
    const community = places.communities.find(row => row.id === id)?.body;
    if (!community) return null;
    const today = dayOf(new Date());
    const facts: ContactFacts = { communityId: id, places, people, elections, today };
    const members = communityParties(id, facts, today);
    return {
      ...{ id, community, places, facts, elections, members },
      crossings: crossAppointments(members),
      lacking: vacancies(id, { places, elections, members, jurisdiction }, today),
    };
  }, [places, people, elections, id, jurisdiction]);
}
