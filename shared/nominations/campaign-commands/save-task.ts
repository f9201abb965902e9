import { parseDay } from '../../basics/dates';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import type { Campaign, CampaignTask } from '../campaign';
import { campaignDraft, whileRunning } from './campaign-draft';

/** What is typed of a task; its progress is reported apart (`report-progress.ts`). */
export type TaskInput = Omit<CampaignTask, 'id' | 'number' | 'progress' | 'doneOn'>;

/** Adds a task at the end (`id: null`) or changes one. Measures without words are left out. */
export function saveTask(
  campaign: Campaign,
  { id, task }: { readonly id: string | null; readonly task: TaskInput },
  context: CommandContext,
): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  const present = campaign.tasks.find(one => one.id === id) ?? null;
  if (id !== null && present === null) return refuse('campaign-task-unknown');
  const title = task.title.trim();
  if (title === '') return refuse('campaign-task-title');
  const twin = campaign.tasks.find(one => one.id !== id && one.title === title);
  if (twin) return refuse('campaign-task-twice', { title, number: twin.number });
  const at = `“${title}”`;
  const days: readonly (readonly [field: string, day: string])[] = [
    ['开始日期', task.from],
    ['完成期限', task.due],
    ...task.measures.flatMap(({ due, doneOn }, index): (readonly [string, string])[] => [
      [`第 ${index + 1} 条措施的期限`, due],
      [`第 ${index + 1} 条措施的完成日期`, doneOn],
    ]),
  ];
  const wrong = days.find(([, day]) => day !== '' && parseDay(day) === null);
  if (wrong) return refuse('campaign-day-invalid', { field: wrong[0] }, { at });
  if (task.from !== '' && task.due !== '' && task.due < task.from) {
    return refuse('campaign-task-ends-before', { from: task.from, due: task.due }, { at });
  }
  const measures = task.measures
    .map(measure => ({ ...measure, words: measure.words.trim(), officer: measure.officer.trim() }))
    .filter(({ words }) => words !== '');
  const kept: CampaignTask = {
    ...task,
    title,
    words: task.words.trim(),
    basis: task.basis.trim(),
    unit: task.unit.trim(),
    officer: task.officer.trim(),
    measures,
    id: present?.id ?? context.newId(),
    number: present?.number ?? Math.max(0, ...campaign.tasks.map(({ number }) => number)) + 1,
    progress: present?.progress ?? [],
    doneOn: present?.doneOn ?? '',
  };
  const tasks = present ? campaign.tasks.map(one => (one.id === id ? kept : one)) : [...campaign.tasks, kept];
  const words = `${present ? '修改' : '增加'}第 ${kept.number} 项任务`;
  return ok(campaignDraft(campaign, { tasks }, { command: 'campaign.task', words }, context));
}

/** Takes out a task that nobody reported on; the others keep their numbers, for papers that name them. */
export function removeTask(campaign: Campaign, id: string, context: CommandContext): Result<ChangeDraft> {
  const running = whileRunning(campaign);
  if (!running.ok) return running;
  const task = campaign.tasks.find(one => one.id === id);
  if (!task) return refuse('campaign-task-unknown');
  if (task.progress.length > 0) return refuse('campaign-task-reported', { number: task.number });
  const tasks = campaign.tasks.filter(one => one.id !== id);
  const words = `删去第 ${task.number} 项任务`;
  return ok(campaignDraft(campaign, { tasks }, { command: 'campaign.task.remove', words }, context));
}
