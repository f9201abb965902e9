import { daysBetween, parseDay, type Day } from '../basics/dates';
import type { Campaign, CampaignTask } from './campaign';

export const taskStates = { done: '已完成', late: '逾期', soon: '快到期', running: '推进中', idle: '未开始' } as const;
export type TaskState = keyof typeof taskStates;

/** Days ahead within which a task is called soon. */
export const SOON_DAYS = 14;

/** Whole per cent that the last report of a task says; 0 before the first. */
export function taskShare({ progress }: Pick<CampaignTask, 'progress'>): number {
  return progress[progress.length - 1]?.share ?? 0;
}

/** Where a task stands on a day. One without a due day is never late. */
export function taskState(task: Pick<CampaignTask, 'doneOn' | 'due' | 'progress'>, today: Day): TaskState {
  if (task.doneOn !== '') return 'done';
  const due = parseDay(task.due);
  if (due !== null && due < today) return 'late';
  if (due !== null && daysBetween(today, due) <= SOON_DAYS) return 'soon';
  return taskShare(task) > 0 ? 'running' : 'idle';
}

export interface TaskFigures {
  readonly tasks: number;
  readonly done: number;
  /** Done after their due day. */
  readonly doneLate: number;
  readonly late: number;
  /** Average of what the last reports say, whole per cent, cut off. */
  readonly share: number;
}

export function taskFigures({ tasks }: Pick<Campaign, 'tasks'>, today: Day): TaskFigures {
  const done = tasks.filter(({ doneOn }) => doneOn !== '');
  const shares = tasks.reduce((sum, task) => sum + (task.doneOn === '' ? taskShare(task) : 100), 0);
  return {
    tasks: tasks.length,
    done: done.length,
    doneLate: done.filter(({ doneOn, due }) => due !== '' && doneOn > due).length,
    late: tasks.filter(task => taskState(task, today) === 'late').length,
    share: tasks.length === 0 ? 0 : Math.floor(shares / tasks.length),
  };
}
