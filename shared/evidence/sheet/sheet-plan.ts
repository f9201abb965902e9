import { ok, refuse, type Refusal, type Result } from '../../basics/result';
import type { TableName } from '../../journal/change-set';
import type { ChangeDraft } from '../../journal/draft';

/** What becomes of a row: taken, there already, or not taken. */
export type SheetOutcome = 'taken' | 'known' | 'rejected';

export interface SheetVerdict {
  readonly row: number;
  readonly outcome: SheetOutcome;
  /** As understood: of whom, and what; the sheet's own words where it was not. */
  readonly subject: string;
  readonly what: string;
  /** Why it is not taken; null when it is. */
  readonly refusal: Refusal | null;
}

/** One verdict a row: taken, known and rejected together are what was read. */
export interface SheetPlan {
  readonly verdicts: readonly SheetVerdict[];
  readonly changes: readonly { readonly table: TableName; readonly id: string; readonly body: object }[];
}

export interface PlannedRow<Read> {
  readonly row: number;
  readonly subject: string;
  readonly what: string;
  readonly read: Result<Read>;
}

/**
 * Judges read rows against what is there and against the rows above. Pure; nothing is written.
 * `same`: whether a stored row, or one above, says the same.
 */
export function planRows<Read>(
  rows: readonly PlannedRow<Read>[],
  known: (read: Read) => boolean,
  same: (a: Read, b: Read) => boolean,
  make: (read: Read) => SheetPlan['changes'][number],
): SheetPlan {
  const taken: { readonly row: number; readonly read: Read }[] = [];
  const verdicts = rows.map(({ row, subject, what, read }): SheetVerdict => {
    const said = (outcome: SheetOutcome, refusal: Refusal | null): SheetVerdict => ({
      row,
      outcome,
      subject,
      what,
      refusal,
    });
    if (!read.ok) return said('rejected', read.refusal);
    const { value } = read;
    if (known(value)) return said('known', refuse('sheet-known').refusal);
    const above = taken.find(each => same(each.read, value));
    if (above) return said('rejected', refuse('sheet-double', { row: above.row }).refusal);
    taken.push({ row, read: value });
    return said('taken', null);
  });
  return { verdicts, changes: taken.map(({ read }) => make(read)) };
}

/** Takes a plan as one change, which can be taken back as one. */
export function importPlan(plan: SheetPlan, command: string, what: string): Result<ChangeDraft> {
  if (plan.changes.length === 0) return refuse('sheet-nothing-new', { read: plan.verdicts.length });
  return ok({ command, words: `从表格导入${what} ${plan.changes.length} 条`, changes: [...plan.changes] });
}
