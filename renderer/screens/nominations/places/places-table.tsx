import { Button, Table, Tag } from 'antd';
import type { NominationCategory } from '#shared/nominations/category';
import { RuleText } from '../rule-text';
import type { PlaceLine } from './places-view';

interface PlacesTableProps {
  readonly lines: readonly PlaceLine[];
  readonly chosen: NominationCategory;
  readonly onChoose: (category: NominationCategory) => void;
}

/** All five categories at a glance: the ceiling and how it comes about, taken, left, and why no more where there is a stop. */
export function PlacesTable({ lines, chosen, onChoose }: PlacesTableProps) {
  const count = (title: string, of: (line: PlaceLine) => number) => ({
    title,
    key: title,
    width: 74,
    align: 'right' as const,
    className: 'tabular',
    render: (_: unknown, line: PlaceLine) => of(line),
  });
  return (
    <Table<PlaceLine>
      rowKey="category"
      size="small"
      pagination={false}
      dataSource={[...lines]}
      onRow={({ category }) => ({ onClick: () => onChoose(category), className: 'clickable-row' })}
      rowClassName={({ category }) => (category === chosen ? 'ant-table-row-selected' : '')}
      columns={[
        {
          title: '类别',
          key: 'title',
          width: 150,
          render: (_, line) => (
            <Button
              type="link"
              size="small"
              className="cell-link"
              aria-pressed={line.category === chosen}
              onClick={event => {
                event.stopPropagation();
                onChoose(line.category);
              }}
            >
              {line.title}
            </Button>
          ),
        },
        { title: '上限怎么来', key: 'sum', render: (_, { sum }) => <RuleText>{sum}</RuleText> },
        count('上限', ({ figures }) => figures.ceiling),
        count('已推荐', ({ figures }) => figures.taken),
        count('剩余', ({ figures }) => figures.left),
        count('办理中', ({ figures }) => figures.running),
        {
          title: '还能不能推荐',
          key: 'stop',
          width: '30%',
          render: (_, { stop, figures, unit }) =>
            stop ? (
              <>
                {figures.over > 0 && <Tag color="error">{`超出 ${figures.over} ${unit}`}</Tag>}
                <span className={figures.over > 0 ? 'task-late' : 'task-soon'}>
                  <RuleText>{`${stop.words}。`}</RuleText>
                </span>
                <span className="muted">{stop.next}</span>
              </>
            ) : (
              <span className="task-done">{`还可推荐 ${figures.left} ${unit}`}</span>
            ),
        },
      ]}
    />
  );
}
