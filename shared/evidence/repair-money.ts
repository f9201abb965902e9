import type { RepairUse } from './repair-use';

/** RF-6, step 5: the city pays seven tenths first. */
export const FIRST_TENTHS = 7;

type Paid = Pick<RepairUse, 'budget' | 'audited' | 'payments' | 'acceptedOn'>;

export interface RepairMoney {
  /** What may be paid: the audited sum, before the audit the budget. Fen. */
  readonly limit: number;
  readonly paid: number;
  /** Paid before the works were accepted (or while they are not). */
  readonly paidBefore: number;
  /** Seven tenths of the limit, cut off to whole fen. */
  readonly firstLimit: number;
  /** What is left to pay; never below 0. */
  readonly left: number;
}

/** Integer fen throughout; a payment on the day of acceptance counts as after it. */
export function repairMoney({ budget, audited, payments, acceptedOn }: Paid): RepairMoney {
  const limit = audited ?? budget;
  const sum = (before: boolean) =>
    payments.reduce((total, { on, amount }) => {
      const early = acceptedOn === '' || (on !== '' && on < acceptedOn);
      return !before || early ? total + amount : total;
    }, 0);
  const paid = sum(false);
  // Whole fen and tenths apart, so that no product leaves the exact integers.
  const firstLimit = Math.floor(limit / 10) * FIRST_TENTHS + Math.floor(((limit % 10) * FIRST_TENTHS) / 10);
  return { limit, paid, paidBefore: sum(true), firstLimit, left: Math.max(0, limit - paid) };
}
