import { Button, Table } from 'antd';
import type { Day } from '#shared/basics/dates';
import { creditLevels } from '#shared/evidence/credit';
import { showPoints } from '#shared/evidence/points';
import { StateMark } from '../../../components/state-mark';
import type { CreditFile } from './file-view';

interface FileLevelsProps {
  readonly file: CreditFile;
  readonly on: Day;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The levels that the province issued, the last one first. */
export function FileLevels({ file, on, chosen, onChoose }: FileLevelsProps) {
  return (
    <Table
      rowKey={({ row }) => row.id}
      size="small"
      dataSource={[...file.levels]}
      pagination={false}
      locale={{ emptyText: '还没有登记省系统发布的等级。' }}
      onRow={({ row }) => ({ onClick: () => onChoose(row.id), className: 'clickable-row' })}
      rowClassName={({ row }) => (row.id === chosen ? 'ant-table-row-selected' : '')}
      columns={[
        {
          title: '发布日期',
          key: 'on',
          width: 100,
          className: 'tabular',
          render: (_, { row }) => (
            <Button
              type="link"
              size="small"
              className="cell-link"
              aria-pressed={row.id === chosen}
              onClick={event => {
                event.stopPropagation();
                onChoose(row.id);
              }}
            >
              {row.body.issuedOn}
            </Button>
          ),
        },
        { title: '等级', key: 'level', width: 88, render: (_, { row }) => <b>{creditLevels[row.body.level]}</b> },
        {
          title: '得分',
          key: 'score',
          width: 72,
          align: 'right',
          className: 'tabular',
          render: (_, { row }) =>
            row.body.score === null ? <span className="muted">—</span> : showPoints(row.body.score),
        },
        { title: '依据文件', key: 'document', render: (_, { row }) => row.body.document },
        {
          title: '情况',
          key: 'state',
          width: 196,
          render: (_, { row, until }) => {
            if (row.id === file.issued?.row.id) {
              return <StateMark tone="good" words={until === '' ? '执行中' : `执行中，至 ${until}`} />;
            }
            if (row.body.state === 'void') return <StateMark tone="none" words="已失效" />;
            if (row.body.issuedOn > on) return <StateMark tone="none" words="当时尚未发布" />;
            const replaced = file.levels.some(
              other =>
                other.row.body.issuedOn > row.body.issuedOn &&
                other.row.body.issuedOn <= on &&
                other.row.body.state !== 'void',
            );
            return <StateMark tone={replaced ? 'none' : 'bad'} words={replaced ? '已有新的等级' : `${until} 到期`} />;
          },
        },
      ]}
    />
  );
}
