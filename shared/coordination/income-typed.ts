import { parseYuan, type Fen } from '../basics/money';
import { ok, refuse, type Refusal, type Result } from '../basics/result';
import type { IncomeStatement, IncomeTyped } from './disclosure';
import { incomeSourceOf } from './income-source';

export const emptyIncome: IncomeTyped = {
  opening: '',
  openingReason: '',
  lines: [],
  uses: [],
  totalNet: '',
  totalUsed: '',
  closing: '',
  auditor: '',
};

/**
 * What was typed as a statement in fen. A net, a total or the closing balance left blank is reckoned; one that is typed is
 * taken as the company states it. Blank rows are left out; blank cost is 0. The first thing that is no amount is refused.
 */
export function readIncomeTyped(typed: IncomeTyped): Result<IncomeStatement> {
  let refusal: Refusal | null = null;
  const money = (text: string, where: string, blank: Fen | null, least = -Infinity): Fen => {
    if (text.trim() === '' && blank !== null) return blank;
    const fen = parseYuan(text);
    if (fen !== null && fen >= least) return fen;
    const answer =
      text.trim() === ''
        ? refuse('income-amount-missing', { where })
        : fen === null
          ? refuse('income-amount-invalid', { where, text: text.trim() })
          : refuse('income-amount-negative', { where, text: text.trim() });
    refusal ??= answer.refusal;
    return 0;
  };
  const lines = typed.lines.flatMap((line, at) => {
    if (Object.values(line).every(text => text.trim() === '')) return [];
    const label = line.label.trim();
    const where = `收入第 ${at + 1} 行`;
    if (label === '') refusal ??= refuse('income-label-missing', { where, what: '收入来源' }).refusal;
    const gross = money(line.gross, `${where}的收入`, null, 0);
    const cost = money(line.cost, `${where}的成本`, 0, 0);
    const net = money(line.net, `${where}的净收益`, gross - cost);
    return [{ source: incomeSourceOf(label), label, contractNo: line.contractNo.trim(), gross, cost, net }];
  });
  const uses = typed.uses.flatMap((use, at) => {
    if (Object.values(use).every(text => text.trim() === '')) return [];
    const where = `支出第 ${at + 1} 行`;
    if (use.what.trim() === '') refusal ??= refuse('income-label-missing', { where, what: '用途' }).refusal;
    return [{ what: use.what.trim(), basis: use.basis.trim(), amount: money(use.amount, `${where}的金额`, null, 0) }];
  });
  const opening = money(typed.opening, '期初余额', 0);
  const add = (amounts: readonly Fen[]) => amounts.reduce((total, amount) => total + amount, 0);
  const totalNet = money(typed.totalNet, '净收益合计', add(lines.map(line => line.net)));
  const totalUsed = money(typed.totalUsed, '支出合计', add(uses.map(use => use.amount)));
  const closing = money(typed.closing, '期末余额', opening + totalNet - totalUsed);
  if (refusal) return { ok: false, refusal };
  const openingReason = typed.openingReason.trim();
  return ok({ opening, openingReason, lines, uses, totalNet, totalUsed, closing, auditor: typed.auditor.trim() });
}
