/** A cell by its place on the screen: the displayed row and column, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rectangle between two corners, both included. */
export function rangeOf(anchor: CellPlace, focus: CellPlace): CellRange {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

export function isInRange(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** A single copied value fills the whole marked range; a block keeps its own shape. */
export function spreadOver(range: CellRange, cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (cells.length !== 1 || cells[0]?.length !== 1) return cells;
  const line = new Array<string>(range.right - range.left + 1).fill(cells[0][0] as string);
  return new Array<readonly string[]>(range.bottom - range.top + 1).fill(line);
}
