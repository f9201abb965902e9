import type { Day } from '#shared/basics/dates';
import { parseDay } from '#shared/basics/dates';
import { parseYuan, showYuan } from '#shared/basics/money';
import { incomeSources, type IncomeTyped } from '#shared/coordination/disclosure';
import { lastIncome, periodFit } from '#shared/coordination/income-sequence';
import { incomeSourceOf } from '#shared/coordination/income-source';
import { incomeSumFaults } from '#shared/coordination/income-sums';
import { readIncomeTyped } from '#shared/coordination/income-typed';
import { statementsOf, type DisclosureFacts } from '#shared/coordination/publish-disclosure';
import { refusalWords } from '#shared/text/refusals';
import type { CellEdit } from '../../../grid/grid-column';

export type TypedLine = IncomeTyped['lines'][number];
export type TypedUse = IncomeTyped['uses'][number];

/** A row of a grid: its place, and what was typed there. */
export type GridRow<T> = T & { readonly at: number };

const blankLine: TypedLine = { label: '', contractNo: '', gross: '', cost: '', net: '' };
const blankUse: TypedUse = { what: '', basis: '', amount: '' };

/** Empty rows below what was typed, to type and paste into. */
export const SPARE = { lines: 12, uses: 6 };

export function lineRows({ lines }: IncomeTyped): GridRow<TypedLine>[] {
  return padded(lines, blankLine, SPARE.lines);
}

export function rowsOfUses({ uses }: IncomeTyped): GridRow<TypedUse>[] {
  return padded(uses, blankUse, SPARE.uses);
}

/** Cells typed or pasted; rows that are blank at the end are dropped. */
export function editLines(typed: IncomeTyped, edits: readonly CellEdit[]): IncomeTyped {
  return { ...typed, lines: edited(typed.lines, blankLine, edits) };
}

export function editUses(typed: IncomeTyped, edits: readonly CellEdit[]): IncomeTyped {
  return { ...typed, uses: edited(typed.uses, blankUse, edits) };
}

/** An amount as it is read; what is no amount stays as it was typed. */
export function amountText(text: string): string {
  const fen = parseYuan(text);
  return fen === null ? text.trim() : showYuan(fen);
}

export const isNoAmount = (text: string) => text.trim() !== '' && parseYuan(text) === null;

/** What a row nets, where the company does not say; a dash until it can be told. */
export function netText({ gross, cost, net }: TypedLine): string {
  if (net.trim() !== '') return amountText(net);
  const [income, expense] = [parseYuan(gross), cost.trim() === '' ? 0 : parseYuan(cost)];
  return income === null || expense === null ? '' : showYuan(income - expense);
}

export const sourceText = ({ label }: TypedLine) => (label.trim() === '' ? '' : incomeSources[incomeSourceOf(label)]);

export interface IncomeSums {
  /** Reckoned, for the fields that are left blank; null while something is no amount. */
  readonly totalNet: string | null;
  readonly totalUsed: string | null;
  readonly closing: string | null;
  /** Everything that does not add up or cannot be read, in sentences. */
  readonly faults: readonly string[];
  /** What is worth saying of the period and of the uses; nothing that stands in the way. */
  readonly notes: readonly string[];
}

export function incomeSums(
  facts: DisclosureFacts,
  typed: IncomeTyped,
  period: { readonly from: string; readonly until: string },
  except = '',
): IncomeSums {
  const blank = readIncomeTyped({ ...typed, totalNet: '', totalUsed: '', closing: '' });
  const read = readIncomeTyped(typed);
  const sum = (pick: 'totalNet' | 'totalUsed' | 'closing') => (blank.ok ? showYuan(blank.value[pick]) : null);
  const faults = read.ok
    ? incomeSumFaults(read.value).map(
        ({ where, stated, expected, reckoned }) =>
          `${where}写的是 ${showYuan(stated)} 元，应为 ${showYuan(expected)} 元（${reckoned}）`,
      )
    : [refusalWords(read.refusal).words];
  const empty = typed.lines.length === 0 && typed.uses.length === 0;
  return {
    ...{ totalNet: sum('totalNet'), totalUsed: sum('totalUsed'), closing: sum('closing') },
    faults: empty ? [] : faults,
    notes: [...periodNotes(facts, period, except), ...notesOnUses(typed)],
  };
}

/** A gap to the last statement, or days that both cover. */
function periodNotes(
  facts: DisclosureFacts,
  { from, until }: { from: string; until: string },
  except: string,
): string[] {
  const last = lastIncome(statementsOf(facts.entries, except), from);
  if (!last) return [];
  const carried = `上期（${last.periodFrom} 至 ${last.periodUntil}）期末余额 ${showYuan(last.closing)} 元。`;
  const [first, end] = [parseDay(from), parseDay(until)];
  if (!first || !end || end < first) return [carried];
  const fit = periodFit(last, first as Day, end as Day);
  switch (fit.is) {
    case 'follows':
      return [carried];
    case 'gap':
      return [carried, `与上期之间空了 ${fit.days} 天：${fit.from} 至 ${fit.until} 没有收支表。`];
    case 'overlap':
      return [carried, `与上期重叠 ${fit.days} 天：${fit.from} 至 ${fit.until} 两期都算了。`];
  }
}

function notesOnUses({ uses }: IncomeTyped): string[] {
  const without = uses.filter(({ what, basis }) => what.trim() !== '' && basis.trim() === '').length;
  return without === 0 ? [] : [`${without} 行支出没有写依据（业主大会决定或补充维修资金）。`];
}

function padded<T extends object>(rows: readonly T[], blank: T, spare: number): GridRow<T>[] {
  return [...rows, ...new Array<T>(spare).fill(blank)].map((row, at) => ({ ...row, at }));
}

function edited<T extends object>(rows: readonly T[], blank: T, edits: readonly CellEdit[]): T[] {
  const next = [...rows];
  for (const { rowId, column, text } of edits) {
    const at = Number(rowId);
    while (next.length <= at) next.push(blank);
    next[at] = { ...(next[at] as T), [column]: text.trim() };
  }
  while (next.length > 0 && Object.values(next[next.length - 1] as T).every(text => text === '')) next.pop();
  return next;
}
