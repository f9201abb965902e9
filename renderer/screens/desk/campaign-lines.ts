import type { Day } from '#shared/basics/dates';
import { taskState } from '#shared/nominations/task-state';
import type { Row } from '#shared/journal/table-bodies';
import type { WaitingLine } from './waiting-view';

/** What of the running campaign years waits: tasks past their day and tasks that are due soon, a line each year and kind. */
export function campaignLines(campaigns: readonly Row<'campaigns'>[], today: Day): WaitingLine[] {
  return campaigns
    .filter(({ body }) => body.status === 'running')
    .flatMap(({ body: { year, tasks } }) => {
      const states = (['late', 'soon'] as const).map(state => ({
        state,
        found: tasks.filter(task => taskState(task, today) === state),
      }));
      return states.flatMap(({ state, found }): WaitingLine[] => {
        const [first] = found;
        if (!first) return [];
        const what = found.length === 1 ? `“${first.title}”` : ` ${found.length} 项任务`;
        return [
          {
            key: `campaign-${year}-${state}`,
            tone: state === 'late' ? 'warning' : 'plain',
            words: `${year} 年创建${what}${state === 'late' ? '已逾期' : '两周内到期'}`,
            to: `/nominations?year=${year}&part=tasks&task=${first.id}`,
          },
        ];
      });
    });
}
