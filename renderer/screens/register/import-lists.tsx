import { Tabs } from 'antd';
import { useMemo } from 'react';
import type { FieldId } from '#shared/register/columns/fields';
import type { RegisterReading } from '#shared/register/read-register';
import type { RowVerdicts } from '#shared/register/rows/judge-rows';
import { say } from '../../app/notices';
import { DataGrid } from '../../grid/data-grid';
import type { CellEdit, GridColumn } from '../../grid/grid-column';
import {
  changeLines,
  rejectedLines,
  warnedLines,
  type ChangeLine,
  type Corrections,
  type ImportFigures,
  type WarnedLine,
} from './import-view';
import { rejectedColumns } from './rejected-columns';

interface ImportListsProps {
  readonly reading: RegisterReading;
  readonly verdicts: RowVerdicts;
  readonly figures: ImportFigures;
  readonly corrections: Corrections;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
}

const warnedColumns: readonly GridColumn<WarnedLine>[] = [
  { key: 'row', title: '行', width: 72, numeric: true, text: ({ row }) => String(row) },
  { key: 'unit', title: '专有部分', width: 120, text: ({ unit }) => unit },
  { key: 'kinds', title: '提示', width: 200, text: ({ kinds }) => kinds, tone: () => 'warn' },
  { key: 'words', title: '说明', width: 300, flex: 1, text: ({ words }) => words },
];

const changeColumns: readonly GridColumn<ChangeLine>[] = [
  { key: 'what', title: '变化', width: 80, text: ({ what }) => what },
  { key: 'unit', title: '专有部分', width: 120, text: ({ unit }) => unit },
  { key: 'words', title: '内容', width: 300, flex: 1, text: ({ words }) => words },
];

/** What is rejected (and can be corrected here), what is warned about, what would change. */
export function ImportLists({ reading, verdicts, figures, corrections, onEdit }: ImportListsProps) {
  const rejected = useMemo(() => rejectedLines(verdicts.rejected, corrections), [verdicts, corrections]);
  const warned = useMemo(() => warnedLines(verdicts.accepted), [verdicts]);
  const changes = useMemo(() => changeLines(figures.diff), [figures]);
  const columns = useMemo(() => rejectedColumns(new Set(Object.keys(reading.columns) as FieldId[])), [reading]);
  return (
    <Tabs
      className="import-lists"
      defaultActiveKey={rejected.length > 0 ? 'rejected' : warned.length > 0 ? 'warned' : 'changes'}
      items={[
        {
          key: 'rejected',
          label: `退回 ${rejected.length} 行`,
          children: (
            <DataGrid
              label="退回的行"
              columns={columns}
              rows={rejected}
              rowId={({ row }) => String(row)}
              onEdit={onEdit}
              onPasteLeft={cells => say.warning(`${cells} 个单元格没有放进去`, '超出了退回的行，或那一列不能修改。')}
              empty="没有退回的行"
            />
          ),
        },
        {
          key: 'warned',
          label: `提示 ${warned.length} 行`,
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
        {
          key: 'changes',
          label: `与现有清册比较 ${changes.length} 处`,
          children: (
            <DataGrid
              label="与现有清册相比的变化"
              columns={changeColumns}
              rows={changes}
              rowId={({ what, unit }) => `${what}${unit}`}
              empty="与现有清册完全相同"
            />
          ),
        },
      ]}
    />
  );
}
