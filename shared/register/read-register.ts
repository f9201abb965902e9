import { ok, type Result } from '../basics/result';
import { chooseSheet, type ReadingWishes, type SheetChoice } from './columns/choose-sheet';
import type { RowInput } from './rows/row-input';
import { judgeRows, type RowVerdicts } from './rows/judge-rows';
import type { RawSource } from './source/raw-sheet';

/** A register file, understood: which sheet, which columns, every data row accepted or rejected. */
export interface RegisterReading extends RowVerdicts {
  readonly fileName: string;
  readonly encoding: RawSource['encoding'];
  readonly sheet: string;
  readonly others: SheetChoice['others'];
  readonly heading: SheetChoice['heading'];
  readonly columns: SheetChoice['columns'];
  readonly inputs: readonly RowInput[];
}

/** `wishes` are the officer's corrections of how the file was understood. */
export function readRegister(source: RawSource, wishes: ReadingWishes = {}): Result<RegisterReading> {
  const choice = chooseSheet(source, wishes);
  if (!choice.ok) return choice;
  const { sheet, others, heading, columns, inputs } = choice.value;
  return ok({
    fileName: source.fileName,
    encoding: source.encoding,
    sheet: sheet.name,
    others,
    heading,
    columns,
    inputs,
    ...judgeRows(inputs),
  });
}
