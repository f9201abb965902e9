import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Progress, Table, Tag } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { useRows } from '../../store/use-rows';
import { DueNext } from './due-next';
import { electionLines, type ElectionLine } from './election-list-view';
import { Turnout } from './turnout';
import './elections.css';

/** All election cases: where each stands, what is due, how many papers are back. */
export function ElectionListScreen() {
  const navigate = useNavigate();
  const cases = useRows('elections');
  const projects = useRows('projects');
  const lines = cases && projects ? electionLines(cases, projects) : undefined;
  const open = (
    <Button type="primary" onClick={() => void navigate({ to: '/elections/new' })}>
      新建选举
    </Button>
  );
  const running = lines?.filter(line => !line.closed).length ?? 0;
  return (
    <Page title="业委会选举" state={lines && lines.length > 0 ? `${running} 件在办` : undefined} action={open}>
      <Section title="选举案件" flush>
        {lines?.length === 0 ? (
          <EmptyState title="还没有选举案件">
            {projects?.length === 0
              ? '先到“小区与业主”登记小区、导入业主清册，再回到这里点右上角“新建选举”。'
              : '点右上角“新建选举”，选定小区和选举种类即可开始；首次选举和换届都从这里办理。'}
          </EmptyState>
        ) : (
          <Table<ElectionLine>
            rowKey="id"
            tableLayout="fixed"
            size="middle"
            loading={!lines}
            dataSource={lines ?? []}
            pagination={{ pageSize: 15, hideOnSinglePage: true }}
            onRow={line => ({
              onClick: () => void navigate({ to: `/elections/${line.id}` }),
              className: 'clickable-row',
            })}
            columns={[
              {
                title: '案件',
                dataIndex: 'title',
                render: (_, line) => (
                  <>
                    <Link to={`/elections/${line.id}`} onClick={event => event.stopPropagation()}>
                      {line.title}
                    </Link>
                    <div className="muted">
                      {line.project} · {line.kind}
                    </div>
                  </>
                ),
              },
              { title: '表决日期', dataIndex: 'voteDate', width: 104, className: 'tabular' },
              {
                title: '进度',
                width: 132,
                render: (_, line) => (
                  <div className="stage-cell">
                    <Tag color={line.closed ? 'default' : 'processing'}>{line.stage}</Tag>
                    <Progress
                      percent={(100 * line.step) / line.steps}
                      showInfo={false}
                      size="small"
                      aria-label={`第 ${line.step} 步，共 ${line.steps} 步`}
                    />
                  </div>
                ),
              },
              { title: '下一步', dataIndex: 'work', width: 136 },
              { title: '法定期限', width: 236, render: (_, line) => <DueNext electionId={line.id} /> },
              {
                title: '回收选票',
                width: 168,
                render: (_, line) => (line.voting ? <Turnout electionId={line.id} /> : null),
              },
            ]}
          />
        )}
      </Section>
    </Page>
  );
}
