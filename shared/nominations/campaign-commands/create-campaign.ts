import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Campaign, CampaignTask, CampaignTheme } from '../campaign';
import { copySheet, newCampaign } from '../campaign-template';
import { nominationCategoryIds } from '../category';
import { campaignDraft } from './campaign-draft';

export interface NewCampaign {
  readonly year: number;
  readonly theme: CampaignTheme;
  readonly document: string;
  /** The year whose tasks, group, sheets and conditions are taken over; null begins from the theme's template. */
  readonly copyOf: number | null;
}

/** Opens a year. One campaign a year; from 2000 to the year after this one. */
export function createCampaign(
  campaigns: readonly Campaign[],
  input: NewCampaign,
  context: CommandContext,
): Result<ChangeDraft> {
  const latest = Number(context.now.slice(0, 4)) + 1;
  const { year, theme, copyOf } = input;
  if (!Number.isInteger(year) || year < 2000 || year > latest) return refuse('campaign-year-odd', { year, latest });
  if (campaigns.some(one => one.year === year)) return refuse('campaign-exists', { year });
  const before = copyOf === null ? null : campaigns.find(one => one.year === copyOf);
  if (before === undefined) return refuse('campaign-unknown', { year: copyOf ?? 0 });
  const blank = newCampaign(year, theme);
  const body = { ...(before ? copiedFrom(before, blank) : blank), document: input.document.trim() };
  const words = before ? `建立，沿用 ${before.year} 年的任务、评分表和条件` : '建立';
  return ok(campaignDraft(body, {}, { command: 'campaign.new', words }, context));
}

/** What lasts is taken over; what belongs to the old year (progress, bases, allotments, summary) is not. */
function copiedFrom(before: Campaign, blank: Campaign): Campaign {
  const places = Object.fromEntries(
    nominationCategoryIds.map(id => [id, { ...blank.places[id], scope: before.places[id].scope }]),
  ) as Campaign['places'];
  const sheets = Object.fromEntries(
    nominationCategoryIds.map(id => [id, copySheet(before.sheets[id])]),
  ) as Campaign['sheets'];
  return {
    ...blank,
    tasks: before.tasks.map(task => copiedTask(task, blank.year)),
    group: before.group,
    places,
    sheets,
    conditions: { ...before.conditions, creditLevels: [...before.conditions.creditLevels] },
    priorModelProjects: before.priorModelProjects,
  };
}

function copiedTask(task: CampaignTask, year: number): CampaignTask {
  return {
    ...task,
    from: inYear(task.from, year),
    due: inYear(task.due, year),
    measures: task.measures.map(measure => ({ ...measure, due: inYear(measure.due, year), doneOn: '' })),
    progress: [],
    doneOn: '',
  };
}

/** The same day of another year; 29 February becomes the 28th where there is none. */
function inYear(day: string, year: number): string {
  if (day === '') return '';
  const moved = `${year}${day.slice(4)}`;
  return parseDay(moved) ?? `${year}-02-28`;
}
