import type { Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { boardGroupIds, type BoardGroup } from '#shared/coordination/disclosure';
import {
  coverageOf,
  hasBoardDuty,
  type CoverageItem,
  type GroupState,
  type ProjectCoverage,
} from '#shared/coordination/disclosure-coverage';
import { groupRules } from '#shared/coordination/disclosure-rules';
import type { DisclosureSwitches } from '#shared/coordination/disclosure-switches';

export interface CoverageLine {
  readonly projectId: string;
  readonly project: string;
  readonly street: string;
  readonly streetId: string;
  readonly community: string;
  readonly communityId: string;
  readonly company: string;
  readonly companyId: string;
  /** Null: nobody bears the duty (no company, or not handed over by then), so it is in no figure. */
  readonly coverage: ProjectCoverage | null;
  /** How many of the required groups stand so. */
  readonly counts: Readonly<Record<GroupState, number>>;
}

export interface CoverageFilter {
  readonly streetId: string;
  readonly communityId: string;
  readonly companyId: string;
  readonly state: 'all' | 'gap' | 'due' | 'whole';
  readonly matches: (text: string) => boolean;
}

/** Every project on a day, the worst first: most missing, then most stale, then most running out, then by name. */
export function coverageLines(
  places: PlaceFacts,
  items: readonly CoverageItem[],
  on: Day,
  switches: DisclosureSwitches,
): CoverageLine[] {
  const named = <T extends { readonly name: string }>(rows: readonly { readonly id: string; readonly body: T }[]) =>
    new Map(rows.map(({ id, body }) => [id, body]));
  const [streets, communities, companies] = [named(places.streets), named(places.communities), named(places.companies)];
  const bearing = places.projects.filter(({ body }) => hasBoardDuty(body, on)).map(({ id }) => id);
  const coverage = new Map(coverageOf(bearing, items, on, switches).map(each => [each.projectId, each]));
  return places.projects
    .map(({ id, body }): CoverageLine => {
      const community = communities.get(body.communityId);
      const own = coverage.get(id) ?? null;
      return {
        projectId: id,
        project: body.name,
        community: community?.name ?? '',
        communityId: body.communityId,
        street: streets.get(community?.streetId ?? '')?.name ?? '',
        streetId: community?.streetId ?? '',
        company: companies.get(body.companyId)?.name ?? '',
        companyId: body.companyId,
        coverage: own,
        counts: countsOf(own),
      };
    })
    .sort(worstFirst);
}

export function filterLines(lines: readonly CoverageLine[], filter: CoverageFilter): CoverageLine[] {
  return lines.filter(line => {
    if (filter.streetId !== '' && line.streetId !== filter.streetId) return false;
    if (filter.communityId !== '' && line.communityId !== filter.communityId) return false;
    if (filter.companyId !== '' && line.companyId !== filter.companyId) return false;
    if (filter.state !== 'all' && standing(line) !== filter.state) return false;
    return filter.matches(line.project) || filter.matches(line.company) || filter.matches(line.community);
  });
}

/** In one word for the whole project. */
export function standing({ coverage, counts }: CoverageLine): 'gap' | 'due' | 'whole' | 'none' {
  if (!coverage) return 'none';
  if (counts.missing + counts.stale > 0) return 'gap';
  return counts.due > 0 ? 'due' : 'whole';
}

/** 缺 2 项，过期 1 项 · 将到期 1 项 · 齐全 · why it is in no figure. */
export function standingWords(line: CoverageLine): string {
  const { missing, stale, due } = line.counts;
  switch (standing(line)) {
    case 'none':
      return line.companyId === '' ? '无物业，不计' : '未交付，不计';
    case 'whole':
      return '齐全';
    default:
      return [missing && `缺 ${missing}`, stale && `过期 ${stale}`, due && `将到期 ${due}`].filter(Boolean).join(' · ');
  }
}

function countsOf(coverage: ProjectCoverage | null): Record<GroupState, number> {
  const counts = { missing: 0, stale: 0, due: 0, current: 0 };
  if (!coverage) return counts;
  for (const group of boardGroupIds) {
    const required: boolean = groupRules[group as BoardGroup].required;
    if (required) counts[coverage.groups[group].state] += 1;
  }
  return counts;
}

function worstFirst(a: CoverageLine, b: CoverageLine): number {
  const last = Number(a.coverage === null) - Number(b.coverage === null);
  return (
    last ||
    b.counts.missing - a.counts.missing ||
    b.counts.stale - a.counts.stale ||
    b.counts.due - a.counts.due ||
    a.project.localeCompare(b.project, 'zh-CN')
  );
}
