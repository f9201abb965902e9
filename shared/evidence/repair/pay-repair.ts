import type { Day } from '../../basics/dates';
import { showYuan } from '../../basics/money';
import { refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { evidenceDayRefusal } from '../head-refusal';
import { repairMoney } from '../repair-money';
import { repairSteps, type RepairUse, type RepairUseRow } from '../repair-use';
import { changeRepairUse } from './change-repair-use';
import { readAmount } from './repair-amounts';

export interface PaymentInput {
  readonly on: string;
  readonly amount: string;
  readonly invoice: string;
  readonly words: string;
  /** Asked for when more is paid than may be. */
  readonly overReason: string;
}

const payable: readonly RepairUse['step'][] = ['audited', 'working', 'accepted'];

/** Money paid out. Never more than was audited (or planned) without a reason; seven tenths before acceptance is a finding. */
export function payRepair(row: RepairUseRow, input: PaymentInput, context: CommandContext): Result<ChangeDraft> {
  const { body } = row;
  if (body.state === 'void' || !payable.includes(body.step)) {
    return refuse('repair-not-payable', { step: repairSteps[body.step] }, { rule: 'RF-6' });
  }
  const wrong = evidenceDayRefusal('付款日期', input.on, context.now.slice(0, 10) as Day, true);
  if (wrong) return { ok: false, refusal: wrong };
  const amount = readAmount('付款金额', input.amount);
  if (!amount.ok) return amount;
  const { limit, paid } = repairMoney(body);
  const over = paid + amount.value - limit;
  const overReason = input.overReason.trim() || body.overReason;
  if (over > 0 && overReason === '') {
    const what = body.audited === null ? '预算' : '审核金额';
    return refuse('repair-over-limit', { what, limit: showYuan(limit), paid: showYuan(paid), over: showYuan(over) });
  }
  const payment = { on: input.on, amount: amount.value, invoice: input.invoice.trim(), words: input.words.trim() };
  const said = over > 0 ? `，超出 ${showYuan(over)} 元：${overReason}` : '';
  return changeRepairUse(
    row,
    { payments: [...body.payments, payment], overReason: over > 0 ? overReason : body.overReason },
    { act: `付款 ${showYuan(amount.value)} 元`, words: `${input.on} 付款 ${showYuan(amount.value)} 元${said}` },
    context,
  );
}
