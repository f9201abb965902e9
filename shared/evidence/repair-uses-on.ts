import type { Day } from '../basics/dates';
import { repairFindings, type RepairFinding } from './repair-findings';
import type { RepairUseRow } from './repair-use';

export interface RepairMisuse {
  readonly id: string;
  readonly item: string;
  /** The first payment, or where none has a day yet, the day of the step. */
  readonly on: string;
  readonly state: RepairUseRow['body']['state'];
  readonly finding: RepairFinding;
}

/**
 * Money of the fund that was paid although it must not have been: for a professional utility's equipment (QD-80, SD-71), or
 * without the owners' vote (CC-278). Only what was paid by `on`; a plan that is merely faulty is no misuse.
 */
export function repairMisuse(rows: readonly RepairUseRow[], projectId: string, on: Day): RepairMisuse[] {
  return rows.flatMap(({ id, body }) => {
    if (body.projectId !== projectId || body.state === 'void') return [];
    const paid = body.payments.filter(payment => payment.on !== '' && payment.on <= on);
    if (paid.length === 0) return [];
    const first = paid.reduce((least, payment) => (payment.on < least ? payment.on : least), paid[0]?.on ?? on);
    return repairFindings(body, on)
      .filter(({ misuse }) => misuse)
      .map(finding => ({ id, item: body.item, on: first, state: body.state, finding }));
  });
}
