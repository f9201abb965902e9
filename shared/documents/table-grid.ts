import type { CellModel } from './document-model';

/** A cell with the grid column where it stands. `continue` marks a place that a cell above covers. */
export interface PlacedCell {
  readonly cell: CellModel;
  readonly column: number;
  readonly span: number;
  readonly merge: 'none' | 'start' | 'continue';
}

/**
 * Lays rows whose spanning cells stand once onto the grid, as Word wants them: every row full, covered places named.
 * A row that does not fill its columns is filled with empty cells; one that overflows is a programming fault.
 */
export function placeCells(rows: readonly (readonly CellModel[])[], columns: number): PlacedCell[][] {
  const covered: { cell: CellModel; span: number; left: number }[] = [];
  return rows.map(row => {
    const placed: PlacedCell[] = [];
    const waiting = [...row];
    let column = 0;
    while (column < columns) {
      const above = covered[column];
      if (above && above.left > 0) {
        above.left--;
        placed.push({ cell: above.cell, column, span: above.span, merge: 'continue' });
        column += above.span;
        continue;
      }
      const cell = waiting.shift() ?? { text: '' };
      const span = cell.colSpan ?? 1;
      if (column + span > columns) throw new Error('a table row is wider than its table');
      const tall = (cell.rowSpan ?? 1) > 1;
      if (tall) covered[column] = { cell, span, left: (cell.rowSpan as number) - 1 };
      placed.push({ cell, column, span, merge: tall ? 'start' : 'none' });
      column += span;
    }
    if (waiting.length > 0) throw new Error('a table row is wider than its table');
    return placed;
  });
}
