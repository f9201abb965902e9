import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useMemo, useState } from 'react';
import type { TopicDigest } from '#shared/coordination/topic-digest';
import { topicStages, type TopicStage } from '#shared/coordination/topic';
import { DataGrid } from '../../../grid/data-grid';
import type { PlaceNames } from './place-names';
import { topicColumns } from './topic-columns';

interface TopicGridProps {
  readonly topics: readonly TopicDigest[];
  readonly names: PlaceNames;
  readonly today: string;
}

type Shown = 'open' | 'overdue' | 'all' | TopicStage;

const choices: { readonly value: Shown; readonly label: string }[] = [
  { value: 'open', label: '在办' },
  { value: 'overdue', label: '已逾期' },
  { value: 'all', label: '全部' },
  ...Object.entries(topicStages).map(([value, label]) => ({ value: value as Shown, label: `阶段：${label}` })),
];

const topicId = (topic: TopicDigest) => topic.id;

/** Every topic as a row: sorted by any column, copied to Excel. */
export function TopicGrid({ topics, names, today }: TopicGridProps) {
  const [shown, setShown] = useState<Shown>('open');
  const columns = useMemo(() => topicColumns(names, today), [names, today]);
  const rows = useMemo(
    () =>
      topics
        .filter(topic => {
          if (shown === 'all') return true;
          if (shown === 'open') return topic.open;
          return shown === 'overdue' ? topic.nextDue < today : topic.stage === shown;
        })
        .sort((a, b) => (a.nextDue === b.nextDue ? (a.number < b.number ? 1 : -1) : a.nextDue < b.nextDue ? -1 : 1)),
    [topics, shown, today],
  );
  const [focus, setFocus] = useState<TopicDigest | null>(null);
  return (
    <div className="topic-grid">
      <div className="topic-grid-bar">
        <Select aria-label="显示哪些议题" value={shown} onChange={setShown} options={choices} className="topic-shown" />
        <span className="muted">{rows.length.toLocaleString('zh-CN')} 件</span>
        {focus && (
          <Link to={`/coordination/topics/${focus.id}`}>
            打开 {focus.number} {focus.title}
          </Link>
        )}
      </div>
      <DataGrid
        label="议题清单"
        columns={columns}
        rows={rows}
        rowId={topicId}
        onFocusRow={setFocus}
        empty="没有符合条件的议题"
      />
    </div>
  );
}
