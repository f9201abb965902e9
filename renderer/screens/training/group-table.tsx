import { Button, Table } from 'antd';
import { showHours } from '#shared/training/hours';
import type { GroupFigures } from '#shared/training/group-figures';
import type { GroupLine } from './overview-view';

interface GroupTableProps {
  readonly lines: readonly GroupLine[];
  readonly chosen: string | null;
  readonly onChoose: (line: GroupLine) => void;
}

const count = (title: string, of: (figures: GroupFigures) => number, tone?: 'bad' | 'warning') => ({
  title,
  key: title,
  width: 84,
  align: 'right' as const,
  className: 'tabular',
  render: (_: unknown, { figures }: GroupLine) => {
    const value = of(figures);
    return value === 0 ? <span className="muted">0</span> : <span className={tone ? `need-${tone}` : ''}>{value}</span>;
  },
});

/** Streets, communities or committees with their sums, the most pressing first. */
export function GroupTable({ lines, chosen, onChoose }: GroupTableProps) {
  return (
    <Table
      rowKey="key"
      size="small"
      dataSource={[...lines]}
      pagination={lines.length > 8 ? { pageSize: 8, size: 'small', showSizeChanger: false } : false}
      locale={{ emptyText: '还没有在任的业委会成员。选举结果确认后，当选人会自动出现在这里' }}
      onRow={line => ({ onClick: () => onChoose(line), className: 'clickable-row' })}
      rowClassName={({ key }) => (key === chosen ? 'ant-table-row-selected' : '')}
      columns={[
        {
          title: '名称',
          key: 'name',
          render: (_, line) => (
            <Button
              type="link"
              size="small"
              className="cell-link"
              aria-pressed={line.key === chosen}
              onClick={event => {
                event.stopPropagation();
                onChoose(line);
              }}
            >
              {line.name}
            </Button>
          ),
        },
        count('成员', ({ people }) => people),
        count('任前已训', ({ preService }) => preService.met + preService.late),
        count('任前待训', ({ preService }) => preService.open, 'warning'),
        count('任前过期', ({ preService }) => preService.missing, 'bad'),
        count('任中达标', ({ inMet }) => inMet),
        count('任中不足', ({ inShort }) => inShort, 'warning'),
        {
          title: '共差学时',
          key: 'hours',
          width: 90,
          align: 'right',
          className: 'tabular',
          render: (_, { figures }) => showHours(figures.missingHours),
        },
      ]}
    />
  );
}
