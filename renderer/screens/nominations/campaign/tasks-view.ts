import { daysBetween, parseDay, type Day } from '#shared/basics/dates';
import type { Campaign, CampaignTask } from '#shared/nominations/campaign';
import { taskShare, taskState, type TaskState } from '#shared/nominations/task-state';

export interface TaskLine {
  readonly task: CampaignTask;
  readonly state: TaskState;
  readonly share: number;
  /** 逾期 3 天 · 还有 5 天 · 6月30日 … */
  readonly when: string;
  readonly who: string;
}

const order: readonly TaskState[] = ['late', 'soon', 'running', 'idle', 'done'];

/** Tasks as the list shows them: late first, done last, within a state by number. */
export function taskLines({ tasks }: Pick<Campaign, 'tasks'>, today: Day): TaskLine[] {
  return tasks
    .map(task => {
      const state = taskState(task, today);
      return {
        task,
        state,
        share: state === 'done' ? 100 : taskShare(task),
        when: whenWords(task, state, today),
        who: [task.unit, task.officer].filter(Boolean).join(' · ') || '没有落实责任人',
      };
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.task.number - b.task.number);
}

function whenWords(task: CampaignTask, state: TaskState, today: Day): string {
  if (state === 'done') return `${task.doneOn} 完成${task.due !== '' && task.doneOn > task.due ? '（晚于期限）' : ''}`;
  const due = parseDay(task.due);
  if (due === null) return '没有期限';
  const left = daysBetween(today, due);
  if (left < 0) return `逾期 ${-left} 天`;
  return left === 0 ? '今天到期' : `${due} 到期，还有 ${left} 天`;
}

/** "10 项任务，已完成 6 项，逾期 1 项". */
export function tasksWords(lines: readonly TaskLine[]): string {
  const count = (state: TaskState) => lines.filter(line => line.state === state).length;
  const late = count('late');
  return `${lines.length} 项任务，已完成 ${count('done')} 项${late > 0 ? `，逾期 ${late} 项` : ''}`;
}
