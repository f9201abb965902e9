import type { PlaceFacts } from '#shared/communities/place-facts';

export interface PlaceNames {
  readonly community: (id: string) => string;
  readonly project: (id: string) => string;
  /** 春和苑, or 春晓社区 where it concerns the whole community. */
  readonly short: (place: { readonly communityId: string; readonly projectId: string }) => string;
  /** 春晓社区 · 春和苑. */
  readonly full: (place: { readonly communityId: string; readonly projectId: string }) => string;
}

export function placeNames(places: PlaceFacts): PlaceNames {
  const communities = new Map(places.communities.map(({ id, body }) => [id, body.name]));
  const projects = new Map(places.projects.map(({ id, body }) => [id, body.name]));
  const community = (id: string) => communities.get(id) ?? '（社区已删除）';
  const project = (id: string) => (id === '' ? '' : (projects.get(id) ?? '（小区已删除）'));
  return {
    community,
    project,
    short: ({ communityId, projectId }) => project(projectId) || community(communityId),
    full: ({ communityId, projectId }) =>
      projectId === '' ? community(communityId) : `${community(communityId)} · ${project(projectId)}`,
  };
}

/** Streets, communities and projects to choose from, as `c:id` and `p:id`; the label is what is searched. */
export function placeOptions(places: PlaceFacts): { readonly value: string; readonly label: string }[] {
  return places.communities.flatMap(({ id, body }) => [
    { value: `c:${id}`, label: body.name },
    ...places.projects
      .filter(project => project.body.communityId === id)
      .map(project => ({ value: `p:${project.id}`, label: `${body.name} · ${project.body.name}` })),
  ]);
}

/** What `c:id` or `p:id` stands for. */
export function placeOfKey(key: string, places: PlaceFacts): { communityId: string; projectId: string } {
  const id = key.slice(2);
  if (key.startsWith('c:')) return { communityId: id, projectId: '' };
  const project = places.projects.find(row => row.id === id);
  return { communityId: project?.body.communityId ?? '', projectId: project ? id : '' };
}

export function placeKey(place: { readonly communityId: string; readonly projectId: string }): string | null {
  if (place.projectId !== '') return `p:${place.projectId}`;
  return place.communityId === '' ? null : `c:${place.communityId}`;
}
