import type { CellPlace } from './cell-range';

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** An input method is at work: the key belongs to it. */
  readonly composing: boolean;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen. */
  readonly page: number;
}

export type GridAct =
  | { readonly do: 'move'; readonly to: CellPlace; readonly extend: boolean }
  | { readonly do: 'edit' | 'clear' | 'mark-all' | 'leave' };

/** What a key means on a cell that is not edited; null: it is none of the grid's business. */
export function actOnCell(press: KeyPress, focus: CellPlace, size: GridSize): GridAct | null {
  if (press.composing) return null;
  const { row, column } = focus;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const move = (toRow: number, toColumn: number): GridAct => ({
    do: 'move',
    to: { row: Math.max(0, Math.min(lastRow, toRow)), column: Math.max(0, Math.min(lastColumn, toColumn)) },
    extend: press.shift,
  });
  switch (press.key) {
    case 'ArrowDown':
      return move(press.ctrl ? lastRow : row + 1, column);
    case 'ArrowUp':
      return move(press.ctrl ? 0 : row - 1, column);
    case 'ArrowRight':
      return move(row, press.ctrl ? lastColumn : column + 1);
    case 'ArrowLeft':
      return move(row, press.ctrl ? 0 : column - 1);
    case 'PageDown':
      return move(row + size.page, column);
    case 'PageUp':
      return move(row - size.page, column);
    case 'Home':
      return move(press.ctrl ? 0 : row, 0);
    case 'End':
      return move(press.ctrl ? lastRow : row, lastColumn);
    case 'Enter':
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
    case 'Tab':
      return { do: 'leave' };
    case 'a':
      return press.ctrl ? { do: 'mark-all' } : null;
    default:
      return null;
  }
}

export type EditorAct =
  { readonly do: 'commit'; readonly down: number; readonly across: number } | { readonly do: 'cancel' };

/** What a key means while a cell is edited. The Enter that ends a composition is the input method's. */
export function actInEditor(press: KeyPress): EditorAct | null {
  if (press.composing) return null;
  if (press.key === 'Escape') return { do: 'cancel' };
  if (press.key === 'Enter') return { do: 'commit', down: press.shift ? -1 : 1, across: 0 };
  if (press.key === 'Tab') return { do: 'commit', down: 0, across: press.shift ? -1 : 1 };
  return null;
}
