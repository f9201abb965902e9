import { Tabs } from 'antd';
import { useMemo, useState } from 'react';
import type { RosterReading } from '#shared/evidence/roster/read-roster';
import type { PerhapsLeft } from '#shared/evidence/roster/roster-verdicts';
import { say } from '../../../app/notices';
import { DataGrid } from '../../../grid/data-grid';
import type { CellEdit, GridColumn } from '../../../grid/grid-column';
import { leftWords, rejectedColumns, rejectedLines, warnedLines, type WarnedLine } from './import-view';

interface ImportListsProps {
  readonly reading: RosterReading;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
}

const warnedColumns: readonly GridColumn<WarnedLine>[] = [
  { key: 'row', title: '行', width: 72, numeric: true, text: ({ row }) => String(row) },
  { key: 'name', title: '名称', width: 140, text: ({ name }) => name },
  { key: 'place', title: '企业或社区', width: 220, text: ({ place }) => place },
  { key: 'words', title: '提示', width: 300, flex: 1, text: ({ words }) => words, tone: () => 'warn' },
];

const leftColumns: readonly GridColumn<PerhapsLeft>[] = [
  { key: 'name', title: '姓名', width: 120, text: ({ name }) => name },
  { key: 'company', title: '企业', width: 260, text: ({ company }) => company },
  { key: 'post', title: '岗位', width: 160, flex: 1, text: ({ post }) => post || '—' },
];

/** What is rejected (and can be put right here), what is remarked on, who is on the roster but not in the file. */
export function ImportLists({ reading, onEdit }: ImportListsProps) {
  const rejected = useMemo(() => rejectedLines(reading), [reading]);
  const warned = useMemo(() => warnedLines(reading), [reading]);
  const columns = useMemo(() => rejectedColumns(reading), [reading]);
  const left = reading.perhapsLeft;
  const [at, setAt] = useState<number | null>(null);
  const focused = rejected.find(({ row }) => row === at) ?? rejected[0];
  return (
    <Tabs
      className="roster-verdicts"
      defaultActiveKey={rejected.length > 0 ? 'rejected' : 'warned'}
      items={[
        {
          key: 'rejected',
          label: `退回 ${rejected.length.toLocaleString('zh-CN')} 行`,
          children: (
            <>
              {focused && (
                <p className="roster-reason">
                  第 {focused.row} 行：{focused.reason}
                </p>
              )}
              <DataGrid
                label="退回的行"
                columns={columns}
                rows={rejected}
                rowId={({ row }) => String(row)}
                onFocusRow={({ row }) => setAt(row)}
                onEdit={onEdit}
                onPasteLeft={cells => say.warning(`${cells} 个单元格没有放进去`, '超出了退回的行，或那一列不能修改。')}
                empty="没有退回的行"
              />
            </>
          ),
        },
        {
          key: 'warned',
          label: `提示 ${warned.length.toLocaleString('zh-CN')} 行`,
          children: (
            <DataGrid
              label="有提示的行"
              columns={warnedColumns}
              rows={warned}
              rowId={({ row }) => String(row)}
              empty="没有提示"
            />
          ),
        },
        ...(reading.kind === 'staff'
          ? [
              {
                key: 'left',
                label: `可能已离职 ${left.length.toLocaleString('zh-CN')} 人`,
                children: (
                  <>
                    <p className="muted roster-notice">{leftWords(left.length)}</p>
                    <DataGrid
                      label="可能已离职的人员"
                      columns={leftColumns}
                      rows={left}
                      rowId={({ id }) => id}
                      empty="没有"
                    />
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
