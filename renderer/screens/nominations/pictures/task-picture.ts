import { shareWords } from '#shared/basics/share-words';
import type { Day } from '#shared/basics/dates';
import type { Campaign } from '#shared/nominations/campaign';
import { taskFigures, taskShare } from '#shared/nominations/task-state';
import type { Picture } from './picture';

/** How far each task of the year is; a bar opens the task itself. */
export function taskPicture(campaign: Campaign, today: Day): Picture {
  const { done, tasks, late } = taskFigures(campaign, today);
  return {
    key: 'tasks',
    title: '任务进展',
    about: `完成 ${done} / ${tasks} 项，占 ${shareWords(done, tasks)}${late > 0 ? `；逾期 ${late} 项` : ''}。点一条，打开这项任务`,
    unit: '%',
    shape: 'lying',
    of: '任务',
    names: campaign.tasks.map(({ number, title }) => `${number}. ${title}`),
    series: [
      {
        name: '完成',
        tone: 'now',
        values: campaign.tasks.map(task => (task.doneOn === '' ? taskShare(task) : 100)),
      },
    ],
    behind: () => [],
  };
}
