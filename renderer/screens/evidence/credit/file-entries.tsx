import { Button, Table } from 'antd';
import { creditCategories, creditLevels } from '#shared/evidence/credit';
import type { creditStandings } from '#shared/evidence/credit-counting';
import type { CreditScore } from '#shared/evidence/credit-score';
import { showPoints, showSigned } from '#shared/evidence/points';
import { StateMark, type StateTone } from '../../../components/state-mark';
import { standingWords, sumWords, worth } from './file-view';

interface FileEntriesProps {
  readonly score: CreditScore;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const tones: Readonly<Record<keyof typeof creditStandings, StateTone>> = {
  ...{ counts: 'good', 'counts-disputed': 'warn', disputed: 'warn', repaired: 'none', void: 'none' },
  ...{ 'not-yet': 'none', expired: 'none', 'five-years': 'none' },
};

/** Every entry of the file with what it adds on the day and why; below, the sum and the level that it comes to. */
export function FileEntries({ score, chosen, onChoose }: FileEntriesProps) {
  return (
    <Table
      rowKey={({ row }) => row.id}
      size="small"
      className="credit-entries"
      dataSource={[...score.summands]}
      pagination={score.summands.length > 12 ? { pageSize: 12, size: 'small', showSizeChanger: false } : false}
      locale={{ emptyText: '还没有记录。点右上角“登记信用记录”，或者从表格导入。' }}
      onRow={({ row }) => ({ onClick: () => onChoose(row.id), className: 'clickable-row' })}
      rowClassName={({ row, counting }) =>
        [row.id === chosen ? 'ant-table-row-selected' : '', counting.counts ? '' : 'entry-out'].join(' ')
      }
      columns={[
        { title: '发生日期', key: 'on', width: 96, className: 'tabular', render: (_, { row }) => row.body.eventOn },
        { title: '类别', key: 'category', width: 78, render: (_, { row }) => creditCategories[row.body.category] },
        {
          title: '事项',
          key: 'item',
          render: (_, { row }) => (
            <>
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
                {row.body.item}
              </Button>
              {row.body.document !== '' && <span className="muted entry-document">{row.body.document}</span>}
            </>
          ),
        },
        {
          title: '分值',
          key: 'worth',
          width: 68,
          align: 'right',
          className: 'tabular',
          render: (_, { row }) => worth(row.body),
        },
        {
          title: '计入',
          key: 'adds',
          width: 68,
          align: 'right',
          className: 'tabular',
          render: (_, { adds, counting }) => (counting.counts ? showSigned(adds) : <span className="muted">0</span>),
        },
        {
          title: '为什么',
          key: 'why',
          width: 196,
          render: (_, { counting }) => <StateMark tone={tones[counting.standing]} words={standingWords(counting)} />,
        },
      ]}
      summary={() =>
        score.summands.length > 0 && (
          <Table.Summary.Row className="credit-sum">
            <Table.Summary.Cell index={0} colSpan={3}>
              基础 + 优良 − 不良
              {score.overCap > 0 && <span className="muted">（超过上限的 {showPoints(score.overCap)} 分不计）</span>}
            </Table.Summary.Cell>
            <Table.Summary.Cell index={1} colSpan={3}>
              <b className="tabular">{sumWords(score)}</b> 分，
              {score.level === null ? '没有计入的基础信息，不判断等级' : `相当于 ${creditLevels[score.level]}`}
              {score.score < 6000 && score.level !== null && (
                <span className="muted">（{score.hasBadRecord ? '有' : '没有'}计入的不良信息）</span>
              )}
            </Table.Summary.Cell>
          </Table.Summary.Row>
        )
      }
    />
  );
}
