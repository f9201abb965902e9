import type { ReactNode } from 'react';

export interface GridColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** What the cell shows, what it sorts by, and what a copy takes. Personal data come masked already. */
  readonly text: (row: Row) => string;
  readonly width?: number;
  readonly flex?: number;
  /** Figures: right-aligned, sorted as numbers. */
  readonly numeric?: boolean;
  readonly pinned?: boolean;
  /** The text that editing starts from; absent: the column cannot be edited. Null: it starts empty (masked data). */
  readonly edit?: (row: Row) => string | null;
  /** Shown instead of the text. */
  readonly render?: (row: Row) => ReactNode;
  readonly tone?: (row: Row) => 'warn' | 'bad' | undefined;
}

/** A text typed or pasted into a cell. */
export interface CellEdit {
  readonly rowId: string;
  readonly column: string;
  readonly text: string;
}
