import { shareWords } from '#shared/basics/share-words';
import { Table } from 'antd';
import { meetingsHeld } from '#shared/packages/add-figures';
import type { ReportFacts, ReportFigures } from '#shared/packages/report-facts';
import { medianWords } from '#shared/documents/forms/report-words';
import type { FigureKey } from './overview-view';

interface PlaceLine {
  readonly key: string;
  readonly name: string;
  readonly now: ReportFigures;
  readonly children?: readonly PlaceLine[];
}

interface PlaceTableProps {
  readonly streets: ReportFacts['streets'];
  /** Opens the rows behind a figure of a street or, with a community, of that alone. */
  readonly onPick: (figure: FigureKey, street: string, community: string | null) => void;
}

/** Every street and its communities with their figures; each figure opens its rows. */
export function PlaceTable({ streets, onPick }: PlaceTableProps) {
  const lines: PlaceLine[] = streets.map(street => ({
    key: street.name,
    name: street.name,
    now: street.now,
    children: street.communities.map(({ name, now }) => ({ key: `${street.name}\n${name}`, name, now })),
  }));
  const column = (
    title: string,
    figure: FigureKey,
    show: (now: ReportFigures) => string,
    bad?: (now: ReportFigures) => boolean,
  ) => ({
    title,
    key: title,
    align: 'right' as const,
    render: (_: unknown, { key, now }: PlaceLine) => {
      const [street = '', community = null] = key.split('\n');
      const text = show(now);
      return (
        <button
          type="button"
          className={bad?.(now) ? 'figure-link figure-link-bad' : 'figure-link'}
          aria-label={`${community ?? street} ${title} ${text}，列出`}
          onClick={() => onPick(figure, street, community)}
        >
          {text}
        </button>
      );
    },
  });
  return (
    <Table<PlaceLine>
      size="small"
      rowKey="key"
      dataSource={lines}
      pagination={false}
      expandable={{ defaultExpandAllRows: streets.length === 1 }}
      columns={[
        { title: '街道、社区', dataIndex: 'name', key: 'name' },
        column('会议', 'meetings', now => String(meetingsHeld(now))),
        column('提出', 'raised', ({ topics }) => String(topics.raised)),
        column('办结', 'settled', ({ topics }) => String(topics.settled)),
        column('中位用时', 'settled', medianWords),
        column('未办结', 'open', ({ topics }) => String(topics.open)),
        column(
          '逾期',
          'overdue',
          ({ topics }) => String(topics.overdue),
          ({ topics }) => topics.overdue > 0,
        ),
        column('三公开', 'disclosure', ({ disclosure }) => shareWords(disclosure.complete, disclosure.projects)),
        column('满意率', 'judged', ({ judged }) => shareWords(judged.satisfied, judged.asked)),
      ]}
    />
  );
}
