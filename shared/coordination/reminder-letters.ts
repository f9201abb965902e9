import type { Day } from '../basics/dates';
import { ok, refuse, type Result } from '../basics/result';
import type { PlaceFacts } from '../communities/place-facts';
import type { ChangeDraft } from '../journal/draft';
import { disclosureKindIds, type BoardGroup } from './disclosure';
import { isGap, type GroupState, type ProjectCoverage } from './disclosure-coverage';
import { dayRefusal } from './disclosure-days';
import { groupsOfKind } from './disclosure-rules';
import type { DisclosureSwitches } from './disclosure-switches';

export interface ReminderGap {
  readonly group: BoardGroup;
  readonly state: Exclude<GroupState, 'current'>;
  readonly freshUntil: Day | null;
}

/** What one company is reminded of: each of its projects with something missing, stale or running out. */
export interface ReminderLetter {
  readonly companyId: string;
  readonly company: string;
  readonly projects: readonly { readonly name: string; readonly gaps: readonly ReminderGap[] }[];
  /** Missing or stale, over all projects; what is running out is not counted. */
  readonly gaps: number;
}

/**
 * A letter for each company that has a gap in one of its projects; what is running out is named beside it, but is no reason
 * for a letter. The most gaps first.
 */
export function reminderLetters(
  places: Pick<PlaceFacts, 'companies' | 'projects'>,
  coverage: readonly ProjectCoverage[],
  switches: DisclosureSwitches,
): ReminderLetter[] {
  const byProject = new Map(coverage.map(each => [each.projectId, each]));
  const duties = disclosureKindIds.flatMap(kind => groupsOfKind(kind, switches)).sort((a, b) => a - b);
  return places.companies
    .map(({ id, body }) => {
      const projects = places.projects
        .filter(project => project.body.companyId === id)
        .map(project => ({ name: project.body.name, gaps: gapsOf(byProject.get(project.id), duties) }))
        .filter(({ gaps }) => gaps.length > 0)
        .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
      const gaps = projects.flatMap(project => project.gaps).filter(({ state }) => isGap(state)).length;
      return { companyId: id, company: body.name, projects, gaps };
    })
    .filter(({ gaps }) => gaps > 0)
    .sort((a, b) => b.gaps - a.gaps || a.company.localeCompare(b.company, 'zh-CN'));
}

/** A line of the audit log for each letter that goes out; nothing else is changed by it. */
export function noteReminders(letters: readonly ReminderLetter[], replyBy: string, today: Day): Result<ChangeDraft[]> {
  const refusal = reminderRefusal(letters, replyBy, today);
  if (refusal) return refusal;
  return ok(
    letters.map(({ company, projects, gaps }) => ({
      command: 'disclosures.remind',
      words: `制发三公开提醒函：${company}，${projects.length} 个小区 ${gaps} 项，${replyBy} 前答复`,
      changes: [],
    })),
  );
}

/** What stands against sending these letters; null when nothing does. */
export function reminderRefusal(letters: readonly ReminderLetter[], replyBy: string, today: Day) {
  if (letters.length === 0) return refuse('reminder-nothing');
  const wrong = dayRefusal('答复期限', replyBy, today, false);
  if (wrong) return { ok: false as const, refusal: wrong };
  return replyBy <= today ? refuse('reminder-day', { day: replyBy, today }) : null;
}

function gapsOf(coverage: ProjectCoverage | undefined, duties: readonly BoardGroup[]): ReminderGap[] {
  if (!coverage) return [];
  return duties.flatMap((group): ReminderGap[] => {
    const { state, freshUntil } = coverage.groups[group];
    return state === 'current' ? [] : [{ group, state, freshUntil }];
  });
}
