import { AG_GRID_LOCALE_CN } from '@ag-grid-community/locale';
import {
  CellStyleModule,
  ClientSideRowModelModule,
  EventApiModule,
  LocaleModule,
  ModuleRegistry,
  RowApiModule,
  ScrollApiModule,
  type CellFocusedEvent,
  type ColDef,
  type GridApi,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  type KeyboardEvent as ReactKeyboardEvent,
} from 'react';
import { CellInput, typesText, type CellExit } from './cell-input';
import { formatCells, parseCells } from './clipboard';
import type { CellEdit, GridColumn } from './grid-column';
import { gridTheme } from './grid-theme';
import { planPaste } from './paste-view';
import './grid.css';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  LocaleModule,
  CellStyleModule,
  EventApiModule,
  RowApiModule,
  ScrollApiModule,
]);

interface DataGridProps<Row> {
  /** What the grid holds, for screen readers. */
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Edits of one act (a cell typed, a block pasted). Absent: nothing can be edited. */
  readonly onEdit?: (edits: readonly CellEdit[]) => void;
  /** Pasted cells that found no place. */
  readonly onPasteLeft?: (cells: number) => void;
  readonly onFocusRow?: (row: Row) => void;
  readonly empty?: string;
}

/** A grid for many rows: keyboard first, typed into like a spreadsheet, pasted into from Excel and WPS. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, columns, rows, rowId, onEdit, onPasteLeft, onFocusRow, empty } = props;
  const frame = useRef<HTMLDivElement>(null);
  const inputElement = useRef<HTMLInputElement>(null);
  const api = useRef<GridApi<Row> | null>(null);
  const input = useRef<CellInput | null>(null);
  useEffect(() => {
    if (frame.current && inputElement.current) input.current = new CellInput(inputElement.current, frame.current);
  }, []);

  const columnDefs = useMemo(() => columns.map(column => columnDef(column)), [columns]);

  const focused = useCallback(() => {
    const cell = api.current?.getFocusedCell();
    if (!api.current || !cell) return null;
    const row = api.current.getDisplayedRowAtIndex(cell.rowIndex)?.data;
    const index = columns.findIndex(column => column.key === cell.column.getColId());
    const column = columns[index];
    return row && column ? { row, column, rowIndex: cell.rowIndex, columnIndex: index } : null;
  }, [columns]);

  const move = useCallback(
    (rowIndex: number, columnIndex: number, exit: CellExit) => {
      const grid = api.current;
      if (!grid) return;
      const last = grid.getDisplayedRowCount() - 1;
      const row = exit === 'down' ? Math.min(rowIndex + 1, last) : rowIndex;
      const step = exit === 'right' ? 1 : exit === 'left' ? -1 : 0;
      const column = columns[Math.max(0, Math.min(columns.length - 1, columnIndex + step))];
      if (column) grid.setFocusedCell(row, column.key);
    },
    [columns],
  );

  const begin = useCallback(
    (cell: HTMLElement, fromText: boolean) => {
      const at = focused();
      if (!at?.column.edit || !onEdit || !input.current) return false;
      const present = at.column.edit(at.row);
      input.current.begin(
        { cell, text: fromText ? (present ?? '') : null },
        {
          onCommit: (text, exit) => {
            // A masked datum starts empty; leaving it empty is not an edit.
            const changed = present === null ? text !== '' : text !== present;
            if (changed) onEdit([{ rowId: rowId(at.row), column: at.column.key, text }]);
            if (exit !== 'stay') move(at.rowIndex, at.columnIndex, exit);
          },
          onCancel: () => move(at.rowIndex, at.columnIndex, 'stay'),
        },
      );
      return true;
    },
    [focused, move, onEdit, rowId],
  );

  // Before AG Grid and before an input method: the input must have the focus when the key arrives.
  function keyDown(event: ReactKeyboardEvent) {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('.ag-cell');
    if (!cell || input.current?.open) return;
    const open = event.key === 'F2' || event.key === 'Enter';
    if (!open && !typesText(event.nativeEvent)) return;
    if (begin(cell, open)) {
      event.stopPropagation();
      if (open) event.preventDefault();
    }
  }

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const at = input.current?.open ? null : focused();
    if (!at || !onEdit || !api.current) return;
    event.preventDefault();
    const shown: Row[] = [];
    api.current.forEachNodeAfterFilterAndSort(node => {
      if (node.data) shown.push(node.data);
    });
    const cells = parseCells(event.clipboardData?.getData('text/plain') ?? '');
    const plan = planPaste(cells, shown, rowId, columns, { row: at.rowIndex, column: at.columnIndex });
    if (plan.edits.length > 0) onEdit(plan.edits);
    if (plan.left > 0) onPasteLeft?.(plan.left);
  });
  const copy = useEffectEvent((event: ClipboardEvent) => {
    const at = input.current?.open ? null : focused();
    if (!at || (getSelection()?.toString() ?? '') !== '') return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', formatCells([[at.column.text(at.row)]]));
  });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onPaste = (event: ClipboardEvent) => paste(event);
    const onCopy = (event: ClipboardEvent) => copy(event);
    element.addEventListener('paste', onPaste);
    element.addEventListener('copy', onCopy);
    return () => {
      element.removeEventListener('paste', onPaste);
      element.removeEventListener('copy', onCopy);
    };
  }, []);

  function focusMoved(event: CellFocusedEvent<Row>) {
    const row = event.rowIndex === null ? undefined : api.current?.getDisplayedRowAtIndex(event.rowIndex)?.data;
    if (row) onFocusRow?.(row);
  }

  return (
    <div ref={frame} className="data-grid" onKeyDownCapture={keyDown} role="region" aria-label={label}>
      <AgGridReact<Row>
        theme={gridTheme}
        localeText={AG_GRID_LOCALE_CN}
        overlayNoRowsTemplate={`<span>${empty ?? '没有内容'}</span>`}
        columnDefs={columnDefs}
        rowData={rows as Row[]}
        getRowId={({ data }) => rowId(data)}
        onGridReady={event => (api.current = event.api)}
        onCellFocused={focusMoved}
        onBodyScroll={() => {
          if (input.current?.open) input.current.cancel();
        }}
        onCellDoubleClicked={({ event }) => {
          const cell = (event?.target as HTMLElement | null)?.closest<HTMLElement>('.ag-cell');
          if (cell) begin(cell, true);
        }}
        suppressScrollOnNewData
        suppressNoRowsOverlay={false}
      />
      <input ref={inputElement} className="grid-input" aria-label="单元格内容" tabIndex={-1} autoComplete="off" />
    </div>
  );
}

function columnDef<Row>(column: GridColumn<Row>): ColDef<Row> {
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
    comparator: (a: string, b: string) =>
      column.numeric
        ? Number(a.replace(/,/g, '')) - Number(b.replace(/,/g, ''))
        : a.localeCompare(b, 'zh-CN', { numeric: true }),
  };
}
