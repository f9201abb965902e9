import { repairMoney } from '../repair-money';
import type { RepairUseRow } from '../repair-use';

export interface FundBalance {
  /** As the project's profile has it; null when not known. Fen. */
  readonly stated: number | null;
  /** Paid out by all uses that count. */
  readonly paid: number;
  /** What uses under way still have to be paid. */
  readonly bound: number;
  /** What is left for new uses; negative when the uses under way need more than there is. Null when the balance is not known. */
  readonly free: number | null;
}

/** A project's fund: what is there, what is spoken for. The balance in the profile is taken as it is after the payments entered. */
export function fundBalance(uses: readonly RepairUseRow[], stated: number | null): FundBalance {
  const counting = uses.filter(({ body }) => body.state !== 'void');
  const paid = counting.reduce((sum, { body }) => sum + repairMoney(body).paid, 0);
  const bound = counting
    .filter(({ body }) => body.step !== 'stopped' && body.step !== 'settled')
    .reduce((sum, { body }) => sum + repairMoney(body).left, 0);
  return { stated, paid, bound, free: stated === null ? null : stated - bound };
}
