import { Link, useNavigate } from '@tanstack/react-router';
import { Table } from 'antd';
import { useMemo } from 'react';
import { dayOf } from '#shared/basics/dates';
import { Section } from '../../../components/section';
import { projectLines } from './companies-view';
import type { RosterData } from './use-rosters';

/** The projects that a company serves, who runs each, and what is still missing of its profile. */
export function CompanyProjects({ id, data }: { readonly id: string; readonly data: RosterData }) {
  const navigate = useNavigate();
  const lines = useMemo(() => {
    const own = data.places.projects.filter(({ body }) => body.companyId === id);
    return projectLines({ ...data, places: { ...data.places, projects: own } }, dayOf(new Date()));
  }, [data, id]);
  return (
    <Section title={`服务 ${lines.length} 个项目`} about="点项目名称填写项目资料、选定项目经理。" flush>
      <Table
        rowKey="id"
        size="small"
        dataSource={lines}
        pagination={lines.length > 20 ? { pageSize: 20, size: 'small', showSizeChanger: false } : false}
        locale={{ emptyText: '还没有项目；在“小区与业主”里给小区选这家企业' }}
        onRow={({ id: project }) => ({
          onClick: () => void navigate({ to: `/evidence/projects/${project}` }),
          className: 'clickable-row',
        })}
        columns={[
          {
            title: '项目',
            key: 'name',
            render: (_, line) => <Link to={`/evidence/projects/${line.id}`}>{line.name}</Link>,
          },
          { title: '社区', dataIndex: 'community' },
          {
            title: '项目经理',
            key: 'manager',
            render: (_, { manager }) => manager || <span className="roster-warn">未登记</span>,
          },
          { title: '在职人员', dataIndex: 'staff', align: 'right', className: 'tabular', width: 96 },
          { title: '合同止', key: 'until', className: 'tabular', render: (_, line) => line.contractUntil || '—' },
          {
            title: '项目资料',
            key: 'missing',
            render: (_, { missing }) => (missing === 0 ? '齐全' : <span className="roster-warn">缺 {missing} 项</span>),
          },
        ]}
      />
    </Section>
  );
}
