import type { Result } from '#shared/basics/result';
import { readSheetTable, type SheetHeadings, type SheetRow } from '#shared/evidence/sheet/read-sheet-table';
import type { SheetPlan } from '#shared/evidence/sheet/sheet-plan';
import type { RawSource } from '#shared/register/source/raw-sheet';

/** One kind of sheet that can be imported: its columns, and what becomes of its rows. */
export interface SheetKind {
  readonly id: string;
  /** 信用记录; for the button and the log. */
  readonly title: string;
  /** Columns by the name that is shown, and whether each must be there. */
  readonly columns: readonly { readonly name: string; readonly required: boolean }[];
  /** A file or pasted cells, understood and judged row by row. */
  readonly read: (source: RawSource) => Result<SheetPlan>;
  readonly command: string;
}

/** Puts a kind together from its headings and its plan; the facts that `plan` uses are those of the moment it is called. */
export function sheetKind<Field extends string>(
  head: Pick<SheetKind, 'id' | 'title' | 'command'>,
  headings: SheetHeadings<Field>,
  required: readonly Field[],
  plan: (rows: readonly SheetRow<Field>[]) => SheetPlan,
): SheetKind {
  const fields = Object.keys(headings) as Field[];
  return {
    ...head,
    columns: fields.map(field => ({ name: headings[field][0] ?? field, required: required.includes(field) })),
    read: source => {
      const table = readSheetTable(source, headings, required);
      return table.ok ? { ok: true, value: plan(table.value.rows) } : table;
    },
  };
}
