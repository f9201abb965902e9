import { nominationCategories, nominationCategoryIds } from '#shared/nominations/category';
import type { YearFigures } from '#shared/nominations/year-figures';

/** The figures that the summary takes in by itself. */
export function SummaryFigures({ figures }: { readonly figures: YearFigures }) {
  const { tasks, categories } = figures;
  return (
    <table className="summary-figures" aria-label="这一年的数字">
      <tbody>
        <tr>
          <th scope="row">任务</th>
          <td>
            完成 <b>{tasks.done}</b> / {tasks.tasks} 项
          </td>
          <td className={tasks.late > 0 ? 'task-late' : 'muted'}>
            {tasks.late > 0
              ? `逾期 ${tasks.late} 项`
              : tasks.doneLate > 0
                ? `晚于期限完成 ${tasks.doneLate} 项`
                : '没有逾期'}
          </td>
        </tr>
        {nominationCategoryIds.map(id => {
          const { dossiers, taken, ceiling, over, left } = categories[id];
          return (
            <tr key={id}>
              <th scope="row">{nominationCategories[id]}</th>
              <td>
                申报 {dossiers}，推荐 <b>{taken}</b> / 名额 {ceiling}
              </td>
              <td className={over > 0 ? 'task-late' : 'muted'}>{over > 0 ? `超出 ${over}` : `剩余 ${left}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
