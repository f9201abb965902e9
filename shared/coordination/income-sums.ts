import { showYuan, type Fen } from '../basics/money';
import type { IncomeStatement } from './disclosure';

/** A figure that is not what the others make it. */
export interface SumFault {
  /** Where it stands: 收入第 2 行“快递柜”的净收益. */
  readonly where: string;
  readonly stated: Fen;
  readonly expected: Fen;
  /** How it is reckoned, with the figures: 收入 1,200.00 − 成本 200.00. */
  readonly reckoned: string;
}

/** Every figure of a statement that does not add up, from the top down; empty when all do. */
export function incomeSumFaults(statement: IncomeStatement): SumFault[] {
  const faults: SumFault[] = [];
  const hold = (where: string, stated: Fen, expected: Fen, reckoned: string) => {
    if (stated !== expected) faults.push({ where, stated, expected, reckoned });
  };
  statement.lines.forEach(({ label, gross, cost, net }, at) => {
    const reckoned = `收入 ${showYuan(gross)} − 成本 ${showYuan(cost)}`;
    hold(`收入第 ${at + 1} 行“${label}”的净收益`, net, gross - cost, reckoned);
  });
  const net = sum(statement.lines.map(line => line.net));
  hold('净收益合计', statement.totalNet, net, `${statement.lines.length} 行净收益相加`);
  const used = sum(statement.uses.map(use => use.amount));
  hold('支出合计', statement.totalUsed, used, `${statement.uses.length} 行支出相加`);
  hold(
    '期末余额',
    statement.closing,
    statement.opening + statement.totalNet - statement.totalUsed,
    `期初 ${showYuan(statement.opening)} ＋ 净收益 ${showYuan(statement.totalNet)} − 支出 ${showYuan(statement.totalUsed)}`,
  );
  return faults;
}

function sum(amounts: readonly Fen[]): Fen {
  return amounts.reduce((total, amount) => total + amount, 0);
}
