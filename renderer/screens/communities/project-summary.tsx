import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { showArea, type Area } from '#shared/basics/area';
import type { Row } from '#shared/journal/table-bodies';
import { stages } from '#shared/elections/stages';
import { EmptyState } from '../../components/empty-state';
import { Figure } from '../../components/figure';
import { Section } from '../../components/section';

interface ProjectSummaryProps {
  readonly id: string;
  /** Null when no register was imported yet; undefined while loading. */
  readonly register: Row<'registers'> | null | undefined;
  readonly elections: readonly Row<'elections'>[] | undefined;
}

/** The register's totals and the project's elections, each with the way there. */
export function ProjectSummary({ id, register, elections }: ProjectSummaryProps) {
  const to = `/projects/${id}/register`;
  return (
    <Section
      title="业主清册"
      action={
        register && (
          <Link to={to}>
            <Button type="primary">打开业主清册</Button>
          </Link>
        )
      }
    >
      {register === null && (
        <EmptyState
          title="还没有业主清册"
          action={
            <Link to={to}>
              <Button type="primary">导入清册</Button>
            </Link>
          }
        >
          把物业企业或筹备组交来的 Excel 或 CSV 清册拖进来，程序会说明每一行怎样理解。
        </EmptyState>
      )}
      {register && (
        <div className="figure-row">
          <Figure label="专有部分" value={register.body.units.toLocaleString('zh-CN')} unit="个" />
          <Figure label="业主人数" value={register.body.heads.toLocaleString('zh-CN')} unit="人" />
          <Figure label="专有部分面积" value={showArea(register.body.area as Area)} unit="㎡" />
          <Figure
            label="其中建设单位"
            value={showArea(register.body.developerArea as Area)}
            unit="㎡"
            note={`${register.body.developerUnits} 个未售或未交付`}
          />
        </div>
      )}
      {elections && elections.length > 0 && (
        <ul className="place-elections">
          {elections.map(({ id: electionId, body }) => (
            <li key={electionId}>
              <Link to={`/elections/${electionId}`}>{body.title}</Link>
              <span className="muted">{stages.find(stage => stage.id === body.stage)?.title}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
