import type { Area } from '../../basics/area';
import type { Unit } from '../unit';
import { readRow } from './read-row';
import { rejects, sortFaults, type RowFault } from './row-codes';
import type { RowInput } from './row-input';

export interface AcceptedRow {
  readonly row: number;
  readonly unit: Unit;
  readonly warnings: readonly RowFault[];
}

export interface RejectedRow {
  readonly row: number;
  /** What could be read of the unit's place; may be empty. */
  readonly unit: string;
  readonly faults: readonly RowFault[];
  readonly input: RowInput;
}

export interface RowVerdicts {
  readonly rowsRead: number;
  readonly accepted: readonly AcceptedRow[];
  readonly rejected: readonly RejectedRow[];
}

/** Every row is either accepted or rejected with reasons: nothing is dropped in silence. */
export function judgeRows(inputs: readonly RowInput[]): RowVerdicts {
  const accepted: AcceptedRow[] = [];
  const rejected: RejectedRow[] = [];
  const firstRow = new Map<string, number>();
  for (const input of inputs) {
    const { key, unit, faults } = readRow(input);
    const complete = key !== '' && !faults.some(fault => fault.code === 'unit-missing');
    const earlier = complete ? firstRow.get(key) : undefined;
    if (earlier !== undefined) faults.push({ code: 'unit-duplicate', words: `与第 ${earlier} 行是同一户` });
    else if (complete) firstRow.set(key, input.row);
    sortFaults(faults);
    const reasons = faults.filter(fault => rejects(fault.code));
    if (reasons.length > 0) rejected.push({ row: input.row, unit: key, faults: reasons, input });
    else accepted.push({ row: input.row, unit: { ...unit, area: unit.area as Area }, warnings: faults });
  }
  return { rowsRead: inputs.length, accepted, rejected };
}
