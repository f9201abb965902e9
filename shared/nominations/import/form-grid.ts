/** A cell of a form as it was sent in: its text, and the columns that it spans. */
export interface GridCell {
  readonly text: string;
  /** First column, from 0. */
  readonly column: number;
  readonly span: number;
  /** A number of a spreadsheet with more digits than it can hold (身份证号 typed as a number). */
  readonly lostDigits?: boolean;
}

export interface GridRow {
  /** Where it stands, for the officer: 表 1 第 3 行, 第 12 行. */
  readonly where: string;
  readonly cells: readonly GridCell[];
}

/** A form as rows of cells, one grid a table or sheet; lines outside tables are rows of one cell. */
export type FormGrid = readonly GridRow[];
