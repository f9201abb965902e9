import type { PlaceFacts } from '#shared/communities/place-facts';
import type { PlaceChoice } from './place-choice';

export interface NewPlaceAct {
  readonly title: string;
  readonly choice: PlaceChoice;
}

/** What can be made from here, the likeliest first: under what is chosen, else under what there is. */
export function newPlaceActs(facts: PlaceFacts, chosen: PlaceChoice | null): NewPlaceAct[] {
  const street: NewPlaceAct = { title: '新建街道', choice: { act: 'new', kind: 'streets', parentId: '' } };
  const streetId = streetOf(facts, chosen) ?? facts.streets[0]?.id;
  if (streetId === undefined) return [street];
  const community: NewPlaceAct = { title: '新建社区', choice: { act: 'new', kind: 'communities', parentId: streetId } };
  const communityId =
    communityOf(facts, chosen) ??
    facts.communities.find(({ body }) => body.streetId === streetId)?.id ??
    facts.communities[0]?.id;
  if (communityId === undefined) return [community, street];
  const project: NewPlaceAct = { title: '新建小区', choice: { act: 'new', kind: 'projects', parentId: communityId } };
  return [project, street, community];
}

function communityOf(facts: PlaceFacts, chosen: PlaceChoice | null): string | undefined {
  if (chosen?.act !== 'show') return undefined;
  if (chosen.kind === 'communities') return chosen.id;
  return facts.projects.find(({ id }) => chosen.kind === 'projects' && id === chosen.id)?.body.communityId;
}

function streetOf(facts: PlaceFacts, chosen: PlaceChoice | null): string | undefined {
  if (chosen?.act === 'show' && chosen.kind === 'streets') return chosen.id;
  const communityId = communityOf(facts, chosen);
  return facts.communities.find(({ id }) => id === communityId)?.body.streetId;
}
