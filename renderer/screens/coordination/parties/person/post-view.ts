import type { PostInput } from '#shared/coordination/people/check-post';
import type { Post } from '#shared/coordination/person';
import { sides, type Side } from '#shared/coordination/sides';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { Community } from '#shared/communities/places';

const titles: Readonly<Partial<Record<Side, readonly string[]>>> = {
  party: ['书记', '副书记', '委员'],
  'residents-committee': ['主任', '副主任', '委员', '物业专干'],
  committee: ['主任', '副主任', '执行成员', '委员'],
  company: ['项目经理', '客服主管', '工程主管', '秩序主管'],
  street: ['分管副主任', '社区办主任', '物业专员'],
  bureau: ['物业科科长', '科员'],
  police: ['社区民警'],
  enforcement: ['中队长', '执法队员'],
  utility: ['片区经理', '客户经理'],
  developer: ['项目负责人'],
  owners: ['业主代表', '楼长', '服务监督员'],
};

export function titleSuggestions(side: Side): readonly string[] {
  return titles[side] ?? [];
}

interface UnitFacts {
  readonly community: Community;
  readonly places: PlaceFacts;
}

/** The body that a post of this side and project usually is of; empty where the side alone says it. */
export function usualUnit(
  { community, places }: UnitFacts,
  { side, projectId }: Pick<PostInput, 'side' | 'projectId'>,
): string {
  const project = places.projects.find(({ id }) => id === projectId)?.body;
  switch (side) {
    case 'party':
      return project ? '' : community.partyName;
    case 'residents-committee':
      return community.committeeName;
    case 'company':
      return places.companies.find(({ id }) => id === project?.companyId)?.body.name ?? '';
    case 'street':
      return places.streets.find(({ id }) => id === community.streetId)?.body.name ?? '';
    case 'developer':
      return project?.developer ?? '';
    default:
      return '';
  }
}

export function emptyPost(data: UnitFacts, side: Side, projectId: string): PostInput {
  const place = { side, projectId };
  return { ...place, unit: usualUnit(data, place), title: '', from: '', until: '', answersFor: [] };
}

/** 社区党组织 书记 · 春和苑. */
export function postWords(post: Pick<Post, 'side' | 'title' | 'projectId'>, projectName: string): string {
  return [`${sides[post.side]}${post.title === '' ? '' : ` ${post.title}`}`, projectName].filter(Boolean).join(' · ');
}

/** 2022-01-01 起 · 2022-01-01 至 2024-06-30. */
export function postDays({ from, until }: Pick<Post, 'from' | 'until'>): string {
  if (until === '') return from === '' ? '起始日期没有登记' : `${from} 起`;
  return `${from === '' ? '' : `${from} `}至 ${until}`;
}
