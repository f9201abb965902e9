import { ok, refuse, type Result } from '../basics/result';
import type { IncomeTyped } from './disclosure';
import { emptyIncome } from './income-typed';

export interface IncomeSheet {
  readonly typed: IncomeTyped;
  /** Rows with something in them that were not taken, with what stands there: nothing is left out unsaid. */
  readonly left: readonly { readonly row: number; readonly text: string }[];
  readonly read: number;
}

type Column = 'label' | 'contractNo' | 'gross' | 'cost' | 'net' | 'what' | 'basis' | 'amount';

/** Heads as companies write them; the first that fits a column takes it. */
const lineHeads: readonly (readonly [Column, RegExp])[] = [
  ['contractNo', /合同/],
  ['net', /净|结余|纯收/],
  ['cost', /成本|管理费|费用|支出|扣除/],
  ['label', /来源|项目|名称|收益类/],
  ['gross', /收入|收益|金额|总额/],
];
const useHeads: readonly (readonly [Column, RegExp])[] = [
  ['basis', /依据|决定|批准|凭证/],
  ['what', /用途|支出项|使用项|支出内容|项目|事项/],
  ['amount', /金额|支出|数额/],
];

/**
 * A company's statement as cells (a sheet, or what was pasted from one): a head row for the income, its rows, then perhaps
 * one for the uses; sums and balances wherever their words stand. Refused when no head row is recognised.
 */
export function readIncomeSheet(rows: readonly (readonly string[])[]): Result<IncomeSheet> {
  const typed = { ...emptyIncome, lines: [] as IncomeTyped['lines'], uses: [] as IncomeTyped['uses'] };
  const left: { row: number; text: string }[] = [];
  let part: { readonly is: 'lines' | 'uses'; readonly at: Partial<Record<Column, number>> } | null = null;
  let heads = 0;
  let read = 0;
  rows.forEach((cells, index) => {
    const texts = cells.map(cell => cell.trim());
    const words = texts.filter(text => text !== '');
    if (words.length === 0) return;
    read += 1;
    const head = headOf(texts);
    if (head) {
      part = head;
      heads += 1;
      return;
    }
    if (balance(typed, texts)) return;
    const pick = (column: Column) => {
      const at = part?.at[column];
      return at === undefined ? '' : (texts[at] ?? '');
    };
    if (isSum(words[0] ?? '', texts, part?.at)) {
      if (part?.is === 'lines') typed.totalNet = pick('net') || typed.totalNet;
      else if (part) typed.totalUsed = pick('amount') || typed.totalUsed;
      return;
    }
    const label = part?.is === 'lines' ? pick('label') : pick('what');
    const figure = part?.is === 'lines' ? pick('gross') : pick('amount');
    if (!part || label === '' || !/\d/.test(figure)) {
      left.push({ row: index + 1, text: words.join(' ').slice(0, 60) });
      return;
    }
    if (part.is === 'lines') {
      const line = { label, contractNo: pick('contractNo'), gross: figure, cost: pick('cost'), net: pick('net') };
      typed.lines.push(line);
    } else typed.uses.push({ what: label, basis: pick('basis'), amount: figure });
  });
  if (heads === 0) return refuse('income-sheet-unknown', { seen: seenIn(rows) });
  if (typed.lines.length === 0 && typed.uses.length === 0) return refuse('income-sheet-empty');
  return ok({ typed, left, read });
}

/** A head row names its columns in words, without a figure among them. */
function headOf(texts: readonly string[]): { is: 'lines' | 'uses'; at: Partial<Record<Column, number>> } | null {
  if (texts.filter(text => text !== '').length < 2 || texts.some(text => /\d/.test(text))) return null;
  const uses = texts.some(text => /用途|支出项|使用项|支出内容/.test(text));
  const at = columnsOf(texts, uses ? useHeads : lineHeads);
  if (uses) return at.what !== undefined && at.amount !== undefined ? { is: 'uses', at } : null;
  return at.label !== undefined && at.gross !== undefined ? { is: 'lines', at } : null;
}

function columnsOf(texts: readonly string[], heads: readonly (readonly [Column, RegExp])[]) {
  const at: Partial<Record<Column, number>> = {};
  texts.forEach((text, index) => {
    if (text === '' || /序号|备注|说明/.test(text)) return;
    const column = heads.find(([name, sign]) => at[name] === undefined && sign.test(text))?.[0];
    if (column) at[column] = index;
  });
  return at;
}

const isSum = (first: string, texts: readonly string[], at: Partial<Record<Column, number>> | undefined) => {
  const named = at ? (texts[at.label ?? at.what ?? 0] ?? '') : '';
  return [first, named].some(text => /^(合\s*计|总\s*计|小\s*计|共\s*计)/.test(text));
};

/** "上期结余 | 1,200.00": words of a balance, with the one figure of the row. */
function balance(typed: { opening: string; closing: string; auditor: string }, texts: readonly string[]): boolean {
  const words = texts.filter(text => text !== '');
  const name = words[0] ?? '';
  const figures = words.slice(1).filter(text => /\d/.test(text));
  const inline = /^(.*?)[:：](.+)$/.exec(name);
  const value = figures[figures.length - 1] ?? inline?.[2]?.trim() ?? '';
  if (/^(期初|上期|上年|年初).{0,4}(余额|结余|余)/.test(name) && /\d/.test(value)) typed.opening = value;
  else if (/^(期末|本期|累计|年末|截至).{0,4}(余额|结余)/.test(name) && /\d/.test(value)) typed.closing = value;
  else if (/^(审计|审核)(单位|机构|人)/.test(name)) typed.auditor = words[1] ?? inline?.[2]?.trim() ?? '';
  else return false;
  return true;
}

function seenIn(rows: readonly (readonly string[])[]): string {
  const first = rows.find(cells => cells.filter(cell => cell.trim() !== '').length >= 2) ?? [];
  const words = first.map(cell => cell.trim()).filter(cell => cell !== '');
  return words.length === 0 ? '（空）' : words.slice(0, 6).join('、').slice(0, 60);
}
