import type { ColDef } from 'ag-grid-community';
import { isInRange, type CellRange } from './cell-range';
import type { GridColumn } from './grid-column';

/** A column as AG Grid wants it. `range` is what is marked at the moment the cell is drawn. */
export function columnDef<Row>(
  column: GridColumn<Row>,
  index: number,
  range: { readonly current: CellRange | null },
): ColDef<Row> {
  return {
    colId: column.key,
    headerName: column.title,
    valueGetter: ({ data }) => (data ? column.text(data) : ''),
    sortable: true,
    resizable: true,
    suppressMovable: true,
    ...(column.width === undefined ? {} : { width: column.width }),
    ...(column.flex === undefined ? {} : { flex: column.flex, minWidth: column.width ?? 96 }),
    ...(column.pinned ? { pinned: 'left' as const } : {}),
    ...(column.render ? { cellRenderer: ({ data }: { data?: Row }) => (data ? column.render?.(data) : null) } : {}),
    ...(column.numeric ? { type: 'rightAligned' } : {}),
    cellClass: ({ data }) =>
      [column.numeric ? 'ag-right-aligned-cell grid-figure' : '', data ? `grid-${column.tone?.(data) ?? 'plain'}` : '']
        .join(' ')
        .trim(),
    cellClassRules: {
      'grid-marked': ({ rowIndex }) => range.current !== null && isInRange(range.current, rowIndex, index),
    },
    comparator: (a: string, b: string) =>
      column.numeric
        ? Number(a.replace(/,/g, '')) - Number(b.replace(/,/g, ''))
        : a.localeCompare(b, 'zh-CN', { numeric: true }),
  };
}
