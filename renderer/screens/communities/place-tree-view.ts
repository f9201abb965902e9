import type { PlaceFacts } from '#shared/communities/place-facts';

export interface PlaceNode {
  /** `streets:<id>` and so on, as in the address. */
  readonly key: string;
  readonly name: string;
  /** Behind the name: how many places are below, or nothing. */
  readonly count: number | null;
  readonly children: readonly PlaceNode[];
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, 'zh-CN');

/** Streets → communities → projects by name; a place is kept when it, one above or one below it matches. */
export function placeTree(facts: PlaceFacts, matches: (name: string) => boolean): PlaceNode[] {
  const projectsOf = (communityId: string, all: boolean) =>
    facts.projects
      .filter(({ body }) => body.communityId === communityId && (all || matches(body.name)))
      .map(({ id, body }) => ({ key: `projects:${id}`, name: body.name, count: null, children: [] }))
      .sort(byName);
  const communitiesOf = (streetId: string, all: boolean) =>
    facts.communities
      .filter(({ body }) => body.streetId === streetId)
      .map(({ id, body }) => {
        const whole = all || matches(body.name);
        const children = projectsOf(id, whole);
        return { key: `communities:${id}`, name: body.name, count: children.length, children, whole };
      })
      .filter(({ whole, children }) => whole || children.length > 0)
      .map(({ key, name, count, children }) => ({ key, name, count, children }))
      .sort(byName);
  return facts.streets
    .map(({ id, body }) => {
      const whole = matches(body.name);
      const children = communitiesOf(id, whole);
      const count = children.reduce((total, { children: projects }) => total + projects.length, 0);
      return { node: { key: `streets:${id}`, name: body.name, count, children }, whole };
    })
    .filter(({ node, whole }) => whole || node.children.length > 0)
    .map(({ node }) => node)
    .sort(byName);
}

export function keysOf(nodes: readonly PlaceNode[]): string[] {
  return nodes.flatMap(({ key, children }) => [key, ...keysOf(children)]);
}
