import { topicCategories } from '#shared/coordination/categories';
import { responsibilities } from '#shared/coordination/responsibilities';
import { sides } from '#shared/coordination/sides';
import { Section } from '../../../components/section';
import type { CommunityData } from './use-community';

/** Who answers for which category of topics; those that nobody answers for stand together at the end. */
export function ResponsibilityList({ data }: { data: CommunityData }) {
  const all = responsibilities(data.members);
  const taken = all.filter(({ members }) => members.length > 0);
  const open = all.filter(({ members }) => members.length === 0);
  const projectName = (id: string) => data.places.projects.find(row => row.id === id)?.body.name ?? '';
  return (
    <Section title="谁负责什么" about="按议题类别；在各人的职务里登记。" flush>
      {taken.length > 0 && (
        <table className="party-table" aria-label="议题类别的责任人">
          <tbody>
            {taken.map(({ category, members }) => (
              <tr key={category}>
                <th scope="row">{topicCategories[category]}</th>
                <td>
                  {members
                    .map(each => `${projectName(each.projectId)}${sides[each.side]} ${each.title} ${each.name}`)
                    .join('；')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open.length > 0 && (
        <p className="party-note">
          <span className="muted">
            {taken.length === 0 ? '各类议题都还没有登记责任人。' : `还有 ${open.length} 类没有责任人：`}
          </span>
          {taken.length > 0 && open.map(({ category }) => topicCategories[category]).join('、')}
        </p>
      )}
    </Section>
  );
}
