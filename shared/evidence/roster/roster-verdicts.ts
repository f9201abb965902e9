import { cellText } from '../../register/source/raw-sheet';
import type { DraftChange } from '../../journal/draft';
import { rejectsRow, sortRosterFaults, type RosterFault } from './roster-codes';
import type { RosterInput } from './roster-rows';

/** What a row does to the registers. `moved`: he had left another company. */
export type RosterAct = 'new' | 'changed' | 'same' | 'moved';

export interface AcceptedRoster {
  readonly row: number;
  /** Of the company, project or person. */
  readonly name: string;
  /** Where it belongs: the person's company, the project's community; may be empty. */
  readonly place: string;
  readonly act: RosterAct;
  readonly warnings: readonly RosterFault[];
}

export interface RejectedRoster {
  readonly row: number;
  readonly name: string;
  readonly place: string;
  readonly faults: readonly RosterFault[];
  /** The cells as they stand in the file, by field; certificate numbers and phones among them. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Somebody on the roster of a company of the file whom the file does not name any more. */
export interface PerhapsLeft {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly post: string;
}

/** Every row is either accepted or rejected with reasons: nothing is dropped in silence. */
export interface RosterVerdicts {
  readonly rowsRead: number;
  readonly accepted: readonly AcceptedRoster[];
  readonly rejected: readonly RejectedRoster[];
  readonly perhapsLeft: readonly PerhapsLeft[];
  /** What the accepted rows change, ready for one change set. */
  readonly changes: readonly DraftChange[];
}

/** One row as it was judged. */
export interface JudgedRow {
  readonly input: RosterInput;
  readonly name: string;
  readonly place: string;
  readonly act: RosterAct;
  readonly faults: readonly RosterFault[];
}

export const isRejected = ({ faults }: Pick<JudgedRow, 'faults'>) => faults.some(rejectsRow);

export function verdictsOf(
  rows: readonly JudgedRow[],
  changes: readonly DraftChange[],
  perhapsLeft: readonly PerhapsLeft[] = [],
): RosterVerdicts {
  const accepted: AcceptedRoster[] = [];
  const rejected: RejectedRoster[] = [];
  for (const row of rows) {
    const { name, place } = row;
    const faults = sortRosterFaults(row.faults);
    if (!isRejected(row)) accepted.push({ row: row.input.row, name, place, act: row.act, warnings: faults });
    else
      rejected.push({
        ...{ row: row.input.row, name, place, faults: faults.filter(rejectsRow) },
        texts: Object.fromEntries(Object.entries(row.input.cells).map(([id, cell]) => [id, cellText(cell)])),
      });
  }
  return { rowsRead: rows.length, accepted, rejected, perhapsLeft, changes };
}
