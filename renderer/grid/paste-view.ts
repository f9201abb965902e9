import type { CellEdit, GridColumn } from './grid-column';

export interface PastePlan {
  readonly edits: readonly CellEdit[];
  /** Cells that found no place: below the last row, beyond the last column, or in columns that cannot be edited. */
  readonly left: number;
}

/** Where pasted cells go: from the focused cell to the right and down, as in a spreadsheet. */
export function planPaste<Row>(
  cells: readonly (readonly string[])[],
  rows: readonly Row[],
  rowId: (row: Row) => string,
  columns: readonly GridColumn<Row>[],
  from: { readonly row: number; readonly column: number },
): PastePlan {
  const edits: CellEdit[] = [];
  let left = 0;
  cells.forEach((line, down) => {
    const row = rows[from.row + down];
    line.forEach((text, right) => {
      const column = columns[from.column + right];
      if (!row || !column?.edit) left += text.trim() === '' ? 0 : 1;
      else if (column.edit(row) !== text) edits.push({ rowId: rowId(row), column: column.key, text });
    });
  });
  return { edits, left };
}
