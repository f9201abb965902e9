import { addDays, addMonths, daysBetween, type Day } from '../basics/dates';
import { boardGroupIds, disclosureKindIds, type BoardGroup, type DisclosureKind } from './disclosure';
import { groupRules, groupsOfKind, periodMonths } from './disclosure-rules';
import type { DisclosureSwitches } from './disclosure-switches';

/** What coverage needs of one publication that is posted (drafts and voided entries are not handed in). */
export interface CoverageItem {
  readonly id: string;
  readonly projectId: string;
  readonly groups: readonly BoardGroup[];
  readonly periodUntil: string;
  readonly postedOn: string;
  readonly removedOn: string;
  readonly checks: readonly { readonly on: string; readonly present: boolean }[];
}

/** `due`: still good, and running out within `soonDays`. Only `missing` and `stale` are gaps. */
export type GroupState = 'current' | 'due' | 'stale' | 'missing';

export interface GroupCoverage {
  readonly state: GroupState;
  /** The publication that speaks for the group; null when nothing hangs. */
  readonly itemId: string | null;
  /** The last day on which it is good. */
  readonly freshUntil: Day | null;
}

export interface ProjectCoverage {
  readonly projectId: string;
  readonly groups: Readonly<Record<BoardGroup, GroupCoverage>>;
  /** Whether every group that the kind needs is `current` or `due`. */
  readonly kinds: Readonly<Record<DisclosureKind, boolean>>;
}

/** A duty-bearer is there and the project was handed over by then; the others are in no denominator. */
export function hasBoardDuty(project: { readonly companyId: string; readonly deliveredOn: string }, on: Day): boolean {
  return project.companyId !== '' && (project.deliveredOn === '' || project.deliveredOn <= on);
}

/** At the end of the day `on`: posted, not taken down, and not found gone by the last look until then. */
export function hangsOn(item: Pick<CoverageItem, 'postedOn' | 'removedOn' | 'checks'>, on: string): boolean {
  if (item.postedOn === '' || item.postedOn > on) return false;
  if (item.removedOn !== '' && item.removedOn <= on) return false;
  return lastCheck(item, on)?.present ?? true;
}

/**
 * The last day on which a publication is good for a group, as it stood on `on`. Of what holds while unchanged: `sightMonths`
 * after it was posted or last seen, and never after its own period. Of what covers a period: `graceDays` after the next
 * period is over; beside it the period says nothing of what holds while unchanged. A period without an end is good by sight.
 */
export function freshUntil(item: CoverageItem, group: BoardGroup, on: Day, switches: DisclosureSwitches): Day {
  const until = item.periodUntil as Day | '';
  if (groupRules[group].fresh === 'period' && until !== '') {
    const nextEnds = addMonths(addDays(until, 1), periodMonths(group, switches));
    return addDays(nextEnds, switches.graceDays - 1);
  }
  const seen = lastCheck(item, on);
  const since = seen && seen.present && seen.on > item.postedOn ? seen.on : item.postedOn;
  const bySight = addMonths(since as Day, switches.sightMonths);
  const ownPeriod = until !== '' && !item.groups.some(each => groupRules[each].fresh === 'period');
  return ownPeriod && until < bySight ? until : bySight;
}

/** One project on a given day, past ones too. `items` may hold other projects' publications. */
export function projectCoverage(
  projectId: string,
  items: readonly CoverageItem[],
  on: Day,
  switches: DisclosureSwitches,
): ProjectCoverage {
  const hanging = items.filter(item => item.projectId === projectId && hangsOn(item, on));
  const groups = {} as Record<BoardGroup, GroupCoverage>;
  for (const group of boardGroupIds) groups[group] = groupCoverage(group, hanging, on, switches);
  const kinds = {} as Record<DisclosureKind, boolean>;
  for (const kind of disclosureKindIds) {
    kinds[kind] = groupsOfKind(kind, switches).every(group => !isGap(groups[group].state));
  }
  return { projectId, groups, kinds };
}

/** Every project's, in the order given; one pass over the publications. */
export function coverageOf(
  projectIds: readonly string[],
  items: readonly CoverageItem[],
  on: Day,
  switches: DisclosureSwitches,
): ProjectCoverage[] {
  const byProject = new Map<string, CoverageItem[]>();
  for (const item of items) {
    const there = byProject.get(item.projectId);
    if (there) there.push(item);
    else byProject.set(item.projectId, [item]);
  }
  return projectIds.map(id => projectCoverage(id, byProject.get(id) ?? [], on, switches));
}

export interface CoverageShare {
  readonly projects: number;
  /** Projects in which the kind is complete. */
  readonly complete: Readonly<Record<DisclosureKind, number>>;
  /** Projects in which all three are. */
  readonly whole: number;
  /** Complete kinds over all projects, of `projects` × 3: the coverage. */
  readonly kinds: number;
  readonly of: number;
}

/** 三公开覆盖率 = complete (project, kind) pairs ÷ (projects × 3), as integers. */
export function coverageShare(list: readonly ProjectCoverage[]): CoverageShare {
  const complete = { service: 0, channels: 0, income: 0 };
  let whole = 0;
  for (const { kinds } of list) {
    for (const kind of disclosureKindIds) if (kinds[kind]) complete[kind] += 1;
    if (disclosureKindIds.every(kind => kinds[kind])) whole += 1;
  }
  const kinds = complete.service + complete.channels + complete.income;
  return { projects: list.length, complete, whole, kinds, of: list.length * disclosureKindIds.length };
}

export function isGap(state: GroupState): boolean {
  return state === 'missing' || state === 'stale';
}

/** The publication that is good for longest speaks; of equals the one posted last. */
function groupCoverage(
  group: BoardGroup,
  hanging: readonly CoverageItem[],
  on: Day,
  switches: DisclosureSwitches,
): GroupCoverage {
  let best: { item: CoverageItem; until: Day } | null = null;
  for (const item of hanging) {
    if (!item.groups.includes(group)) continue;
    const until = freshUntil(item, group, on, switches);
    if (!best || [until, item.postedOn, item.id].join() > [best.until, best.item.postedOn, best.item.id].join()) {
      best = { item, until };
    }
  }
  if (!best) return { state: 'missing', itemId: null, freshUntil: null };
  const left = daysBetween(on, best.until);
  const state = left < 0 ? 'stale' : left < switches.soonDays ? 'due' : 'current';
  return { state, itemId: best.item.id, freshUntil: best.until };
}

/** The last look on or before a day; of two on one day the one entered later. */
function lastCheck(item: Pick<CoverageItem, 'checks'>, on: string) {
  let last: CoverageItem['checks'][number] | null = null;
  for (const check of item.checks) if (check.on <= on && (!last || check.on >= last.on)) last = check;
  return last;
}
