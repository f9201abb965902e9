import type { FieldId } from '../columns/fields';
import type { RawCell } from '../source/raw-sheet';

/** A data row by field, blank 楼栋 and 单元 already filled from above; what a corrected row is put back as, too. */
export interface RowInput {
  /** 1-based row of the sheet or line of the file. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<FieldId, RawCell>>>;
}
