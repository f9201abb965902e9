import { Section } from '../../../components/section';
import { nominationCategories, nominationCategoryIds } from '#shared/nominations/category';
import type { YearColumn } from './places-view';

/** Three themed years side by side (AW-7): what was done, and who was recommended. */
export function ThreeYears({ years }: { readonly years: readonly YearColumn[] }) {
  return (
    <Section title="三年对照" about="三年创建期满，对照市级、省级文明单位条件整理材料（AW-7）" flush>
      <table className="years-table">
        <thead>
          <tr>
            <th scope="col">项目</th>
            {years.map(({ year, title }) => (
              <th key={year} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">任务完成</th>
            {years.map(({ year, figures: { tasks } }) => (
              <td key={year}>
                {tasks.done} / {tasks.tasks} 项{tasks.late > 0 ? `，逾期 ${tasks.late} 项` : ''}
              </td>
            ))}
          </tr>
          {nominationCategoryIds.map(id => (
            <tr key={id}>
              <th scope="row">推荐{nominationCategories[id]}</th>
              {years.map(({ year, figures: { categories } }) => (
                <td key={year}>
                  {categories[id].taken} / 名额 {categories[id].ceiling}
                  {categories[id].toProvince > 0 ? `，报省 ${categories[id].toProvince}` : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
