import { AG_GRID_LOCALE_CN } from '@ag-grid-community/locale';
import {
  CellStyleModule,
  ClientSideRowModelModule,
  EventApiModule,
  LocaleModule,
  ModuleRegistry,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  type CellFocusedEvent,
  type GridApi,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CellInput, type CellInputHandle } from './cell-input';
import { isInRange, rangeOf, spreadOver, type CellPlace, type CellRange } from './cell-range';
import { formatCells, parseCells } from './clipboard';
import { columnDef } from './column-def';
import type { CellEdit, GridColumn } from './grid-column';
import { actOnCell, type KeyPress } from './grid-keys';
import { gridTheme, rowHeight } from './grid-theme';
import { planPaste } from './paste-view';
import './grid.css';

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  LocaleModule,
  CellStyleModule,
  EventApiModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
]);

interface DataGridProps<Row> {
  /** What the grid holds, for screen readers. */
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Edits of one act (a cell typed, a block pasted or cleared). Absent: nothing can be edited. */
  readonly onEdit?: (edits: readonly CellEdit[]) => void;
  /** Pasted cells that found no place. */
  readonly onPasteLeft?: (cells: number) => void;
  /** The row under the focus, and its column's key. */
  readonly onFocusRow?: (row: Row, column: string) => void;
  /** Enter, F2 or a double click on a cell that cannot be edited. */
  readonly onOpen?: (row: Row, column: string) => void;
  readonly empty?: string;
}

interface Focus extends CellPlace {
  readonly id: string;
}

/** A grid for many rows: keyboard first, typed into like a spreadsheet, pasted into from Excel and WPS. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, columns, rows, rowId, onEdit, onPasteLeft, onFocusRow, onOpen, empty } = props;
  const frame = useRef<HTMLDivElement>(null);
  const input = useRef<CellInputHandle>(null);
  const api = useRef<GridApi<Row> | null>(null);
  const anchor = useRef<CellPlace>({ row: 0, column: 0 });
  const range = useRef<CellRange | null>(null);
  const [focus, setFocus] = useState<Focus | null>(null);
  // Read by AG Grid when it draws a cell, not while React renders.
  // eslint-disable-next-line react-hooks/refs
  const columnDefs = useMemo(() => columns.map((column, index) => columnDef(column, index, range)), [columns]);
  const byId = useMemo(() => new Map(rows.map(row => [rowId(row), row])), [rows, rowId]);
  const row = focus ? byId.get(focus.id) : undefined;
  const column = focus ? columns[focus.column] : undefined;
  const editable = Boolean(onEdit && row && column?.edit);

  const rowAt = (index: number) => api.current?.getDisplayedRowAtIndex(index)?.data;
  const lay = useCallback(() => {
    const cell = frame.current?.querySelector('.ag-cell-focus')?.getBoundingClientRect();
    const base = frame.current?.getBoundingClientRect();
    if (cell && base) {
      const { left, top, width, height } = cell;
      input.current?.place({ left: left - base.left, top: top - base.top, width, height });
    }
  }, []);
  useEffect(() => {
    const frameId = requestAnimationFrame(lay);
    return () => cancelAnimationFrame(frameId);
  }, [lay, rows]);

  function mark(next: CellRange) {
    range.current = next;
    api.current?.refreshCells({ force: true });
  }

  function moveTo(place: CellPlace, extend: boolean) {
    const key = columns[place.column]?.key;
    if (!api.current || key === undefined) return;
    if (!extend) anchor.current = place;
    mark(rangeOf(anchor.current, place));
    api.current.ensureIndexVisible(place.row);
    api.current.ensureColumnVisible(key);
    api.current.setFocusedCell(place.row, key);
  }

  function focusMoved({ rowIndex, column: at }: CellFocusedEvent<Row>) {
    const data = rowIndex === null ? undefined : rowAt(rowIndex);
    if (rowIndex === null || !data || typeof at !== 'object' || at === null) return;
    const place = { row: rowIndex, column: columns.findIndex(({ key }) => key === at.getColId()) };
    if (!range.current || !isInRange(range.current, place.row, place.column)) {
      anchor.current = place;
      mark(rangeOf(place, place));
    }
    setFocus({ ...place, id: rowId(data) });
    onFocusRow?.(data, at.getColId());
    requestAnimationFrame(() => {
      lay();
      input.current?.focus();
    });
  }

  /** Cells pasted, or cleared, from the first marked cell on. */
  function put(cells: readonly (readonly string[])[]) {
    if (!focus || !onEdit || !api.current) return;
    const marked = range.current ?? rangeOf(focus, focus);
    const given = spreadOver(marked, cells);
    const shown = given.flatMap((_, down) => rowAt(marked.top + down) ?? []);
    const plan = planPaste(given, shown, rowId, columns, { row: 0, column: marked.left });
    if (plan.edits.length > 0) onEdit(plan.edits);
    if (plan.left > 0) onPasteLeft?.(plan.left);
  }

  function copy(data: DataTransfer) {
    const marked = range.current;
    if (!marked) return;
    const lines: string[][] = [];
    for (let index = marked.top; index <= marked.bottom; index += 1) {
      const body = rowAt(index);
      if (body) lines.push(columns.slice(marked.left, marked.right + 1).map(each => each.text(body)));
    }
    data.setData('text/plain', formatCells(lines));
  }

  function open() {
    if (editable && row && column?.edit) input.current?.edit(column.edit(row) ?? '');
    else if (row && column) onOpen?.(row, column.key);
  }

  /** The next Tab shall leave the grid: for this one key AG Grid's cells are not there. */
  function leave() {
    const cells = frame.current?.querySelector<HTMLElement>('.data-grid-cells');
    if (!cells) return;
    cells.inert = true;
    setTimeout(() => (cells.inert = false));
  }

  function keyOnCell(press: KeyPress): boolean {
    if (!focus || !api.current) return false;
    const [count, height] = [api.current.getDisplayedRowCount(), frame.current?.clientHeight ?? 0];
    const page = Math.max(1, Math.floor(height / rowHeight) - 2);
    const act = actOnCell(press, focus, { rows: count, columns: columns.length, page });
    if (!act) return false;
    switch (act.do) {
      case 'move':
        moveTo(act.to, act.extend);
        break;
      case 'edit':
        open();
        break;
      case 'clear':
        put([['']]);
        break;
      case 'mark-all':
        mark({ top: 0, left: 0, bottom: count - 1, right: columns.length - 1 });
        break;
      case 'leave':
        leave();
        return false;
    }
    return true;
  }

  function typed(text: string, down: number, across: number) {
    if (!focus || !api.current) return;
    const present = row && column?.edit ? column.edit(row) : undefined;
    // A masked datum starts empty; leaving it empty is not an edit.
    const changed = present === null ? text !== '' : present !== undefined && text !== present;
    if (changed && row && column) onEdit?.([{ rowId: rowId(row), column: column.key, text }]);
    if (down === 0 && across === 0) return;
    const last = api.current.getDisplayedRowCount() - 1;
    const to = (value: number, most: number) => Math.max(0, Math.min(most, value));
    moveTo({ row: to(focus.row + down, last), column: to(focus.column + across, columns.length - 1) }, false);
  }

  return (
    <div ref={frame} className="data-grid" role="region" aria-label={label}>
      <CellInput
        ref={input}
        label={row && column ? `${column.title}：${column.text(row) || '空'}` : label}
        editable={editable}
        onKey={keyOnCell}
        onCommit={(text, { down, across }) => typed(text, down, across)}
        onCopy={copy}
        onPaste={data => put(parseCells(data.getData('text/plain')))}
        onFocus={() => {
          if (!api.current?.getFocusedCell() && rows.length > 0) moveTo({ row: 0, column: 0 }, false);
        }}
      />
      <div className="data-grid-cells">
        <AgGridReact<Row>
          theme={gridTheme}
          localeText={AG_GRID_LOCALE_CN}
          overlayNoRowsTemplate={`<span>${empty ?? '没有内容'}</span>`}
          columnDefs={columnDefs}
          rowData={rows as Row[]}
          getRowId={({ data }) => rowId(data)}
          onGridReady={event => (api.current = event.api)}
          onCellFocused={focusMoved}
          onCellMouseDown={({ event, rowIndex, column: at }) => {
            if (rowIndex === null) return;
            const place = { row: rowIndex, column: columns.findIndex(({ key }) => key === at.getColId()) };
            if (!(event instanceof MouseEvent && event.shiftKey)) anchor.current = place;
            mark(rangeOf(anchor.current, place));
          }}
          onCellDoubleClicked={open}
          onBodyScroll={lay}
          onSortChanged={() => (range.current = null)}
          suppressScrollOnNewData
          suppressNoRowsOverlay={false}
        />
      </div>
    </div>
  );
}
