import type { PlaceFacts } from '#shared/communities/place-facts';

export interface StreetNode {
  readonly id: string;
  readonly name: string;
  readonly communities: readonly { readonly id: string; readonly name: string; readonly projects: number }[];
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, 'zh-CN');

/**
 * Streets → communities by name. A community is kept when its own name, its street's, one of its projects' or anything else
 * that `alsoKnownBy` says of it (its people) matches.
 */
export function communityTree(
  facts: PlaceFacts,
  matches: (name: string) => boolean,
  alsoKnownBy: (communityId: string) => readonly string[] = () => [],
): StreetNode[] {
  return facts.streets
    .map(({ id, body }) => {
      const whole = matches(body.name);
      const communities = facts.communities
        .filter(({ body: community }) => community.streetId === id)
        .map(({ id: communityId, body: community }) => ({
          id: communityId,
          name: community.name,
          projects: facts.projects.filter(({ body: project }) => project.communityId === communityId),
        }))
        .filter(
          ({ id: communityId, name, projects }) =>
            whole ||
            matches(name) ||
            projects.some(project => matches(project.body.name)) ||
            alsoKnownBy(communityId).some(matches),
        )
        .map(({ id: communityId, name, projects }) => ({ id: communityId, name, projects: projects.length }))
        .sort(byName);
      return { id, name: body.name, communities };
    })
    .filter(({ name, communities }) => communities.length > 0 || matches(name))
    .sort(byName);
}
