import { ok, type Result } from '../../basics/result';
import type { RawSource } from '../../register/source/raw-sheet';
import { chooseRosterSheet, type RosterSheet, type RosterWishes } from './choose-roster-sheet';
import { judgeCompanies } from './judge-companies';
import { judgeProjects } from './judge-projects';
import { judgeStaff } from './judge-staff';
import type { RosterChoice, RosterFacts } from './roster-facts';
import type { RosterKind } from './roster-kinds';
import type { RosterVerdicts } from './roster-verdicts';

/** A roster file, understood: which sheet, which columns, every data row accepted or rejected, what would change. */
export interface RosterReading extends RosterVerdicts {
  readonly kind: RosterKind;
  readonly fileName: string;
  readonly encoding: RawSource['encoding'];
  readonly sheet: string;
  readonly others: RosterSheet['others'];
  readonly headingRow: number;
  readonly titles: readonly string[];
  readonly columns: Readonly<Record<string, number>>;
}

/** Cells that the officer put right in rejected rows: by row, then by field. */
export type RosterCorrections = Readonly<Record<number, Readonly<Record<string, string>>>>;

export interface RosterAsk {
  readonly kind: RosterKind;
  readonly wishes: RosterWishes;
  readonly corrections: RosterCorrections;
}

const judges = { companies: judgeCompanies, projects: judgeProjects, staff: judgeStaff };

export function readRoster(
  source: RawSource,
  { kind, wishes, corrections }: RosterAsk,
  facts: RosterFacts,
  choice: RosterChoice,
): Result<RosterReading> {
  const chosen = chooseRosterSheet(source, kind, wishes);
  if (!chosen.ok) return chosen;
  const { sheet, others, heading, columns } = chosen.value;
  const inputs = chosen.value.inputs.map(input => {
    const own = corrections[input.row];
    return own ? { row: input.row, cells: { ...input.cells, ...own } } : input;
  });
  const titles = Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, heading.titles[column] ?? '']));
  const { fileName, encoding } = source;
  return ok({
    ...{ kind, fileName, encoding, sheet, others, headingRow: heading.row, titles: heading.titles, columns },
    ...judges[kind](inputs, titles, facts, choice),
  });
}
