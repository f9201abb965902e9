import type { PartiesListFacts } from '#shared/documents/forms/parties-list';
import { sides } from '#shared/coordination/sides';
import { cardTables, crossWords, type SideLines } from './card-view';
import type { CommunityData } from './use-community';

/** The card as a list to be printed: the same tables in the same order. */
export function listFacts(data: CommunityData, withPhones: boolean): PartiesListFacts {
  const { community, places, members, crossings, facts } = data;
  const tables = cardTables(members, { party: community.partyName, residents: community.committeeName });
  const part = (title: string, lines: readonly SideLines[]) => ({
    title,
    sides: lines.map(line => ({
      side: sides[line.side],
      members: line.members.map(member => ({
        name: member.name,
        title: member.title,
        // A list may be posted: an elected member's 房号 is nobody's business there.
        unit: member.electionId === '' ? member.unit : '',
        from: member.from,
        phone: withPhones ? member.phone : '',
        cross: crossWords(member, crossings) !== '',
      })),
    })),
  });
  const projects = places.projects
    .filter(({ body }) => body.communityId === data.id)
    .sort((a, b) => a.body.name.localeCompare(b.body.name, 'zh-CN'));
  return {
    community: community.name,
    street: places.streets.find(({ id }) => id === community.streetId)?.body.name ?? '',
    on: facts.today,
    parts: [
      part('社区党组织和居民委员会', tables.community),
      ...projects.map(({ id, body }) => part(body.name, tables.projectLines(id, ''))),
      part('街道、部门和业主代表', tables.called),
    ],
    withPhones,
  };
}

/** How many phones a list shows. */
export function phonesShown({ parts, withPhones }: PartiesListFacts): number {
  if (!withPhones) return 0;
  return parts.flatMap(part => part.sides.flatMap(side => side.members)).filter(({ phone }) => phone !== '').length;
}
