import type { PlaceFacts } from '#shared/communities/place-facts';

interface MeetingPlace {
  readonly communityId: string;
  readonly projectId: string;
}

/** The project, or the community where the meeting is of the whole of it. */
export function placeName(facts: PlaceFacts, { communityId, projectId }: MeetingPlace): string {
  const project = facts.projects.find(({ id }) => id === projectId);
  if (project) return project.body.name;
  return facts.communities.find(({ id }) => id === communityId)?.body.name ?? '（地点已删除）';
}

export interface PlaceOption {
  /** `community:<id>` or `project:<id>`. */
  readonly value: string;
  readonly label: string;
  readonly place: MeetingPlace;
}

/** Every community, and its projects below it. */
export function placeOptions(facts: PlaceFacts): PlaceOption[] {
  return facts.communities.flatMap(community => [
    {
      value: `community:${community.id}`,
      label: `${community.body.name}（全社区）`,
      place: { communityId: community.id, projectId: '' },
    },
    ...facts.projects
      .filter(({ body }) => body.communityId === community.id)
      .map(project => ({
        value: `project:${project.id}`,
        label: `${community.body.name} · ${project.body.name}`,
        place: { communityId: community.id, projectId: project.id },
      })),
  ]);
}

export function placeValue({ communityId, projectId }: MeetingPlace): string {
  return projectId === '' ? `community:${communityId}` : `project:${projectId}`;
}
