import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { showHours } from '#shared/training/hours';
import { seatKey } from '#shared/training/seats';
import { memberPath } from './member-view';
import type { Filter, MemberLine } from './overview-view';

interface MemberTableProps {
  readonly lines: readonly MemberLine[];
  readonly nameOfProject: (id: string) => string;
  readonly filter: Filter;
  readonly seats: number;
}

const nobody: Readonly<Record<Filter, string>> = {
  need: '没有人还需要培训',
  'no-pledge': '承诺书都已签署',
  breach: '没有未办结的违规',
  all: '没有在任成员',
  left: '本年没有离任的成员',
};

/** Members with what each still needs; a name opens everything that is known of his training and conduct. */
export function MemberTable({ lines, nameOfProject, filter, seats }: MemberTableProps) {
  return (
    <Table
      rowKey={seatKey}
      size="small"
      dataSource={[...lines]}
      pagination={lines.length > 12 ? { pageSize: 12, size: 'small', showSizeChanger: false } : false}
      locale={{ emptyText: seats === 0 && filter !== 'left' ? '还没有在任的业委会成员' : nobody[filter] }}
      columns={[
        {
          title: '姓名',
          key: 'name',
          width: 104,
          render: (_, line) => (
            <Link to={memberPath(line)} search={{ project: line.projectId } as never}>
              {line.name}
            </Link>
          ),
        },
        { title: '小区', key: 'project', width: 130, render: (_, line) => nameOfProject(line.projectId) },
        { title: '职务', dataIndex: 'post', width: 84 },
        {
          title: '任中学时',
          key: 'hours',
          width: 92,
          align: 'right',
          className: 'tabular',
          render: (_, { hours }) =>
            hours === null
              ? ''
              : hours.state === 'unjudged'
                ? showHours(hours.attended)
                : `${showHours(hours.attended)} / ${showHours(hours.required)}`,
        },
        {
          title: '还需要',
          key: 'needs',
          render: (_, line) => (
            <span className={`need-${line.tone}`}>
              {line.needs.join('；') ||
                (filter === 'left' ? '已离任，不再要求' : line.tone === 'good' ? '已达标' : '不判断')}
            </span>
          ),
        },
        {
          title: '承诺书',
          key: 'pledge',
          width: 100,
          render: (_, { pledgedOn }) => (pledgedOn === '' ? <span className="muted">未签</span> : pledgedOn),
        },
      ]}
    />
  );
}
