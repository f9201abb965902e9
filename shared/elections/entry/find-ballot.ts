import { ok, refuse, type Result } from '../../basics/result';
import type { BallotRow } from '../case-row';
import type { FrozenRegister } from '../frozen-register';

/** The six digits of a typed or scanned number; null when it is none. */
export function ballotNumber(text: string): string | null {
  const digits = text.trim();
  return /^\d{1,6}$/.test(digits) && Number(digits) > 0 ? digits.padStart(6, '0') : null;
}

/** The paper with this number, if it can be entered into: known, not withdrawn, of a unit in the frozen register. */
export function ballotToEnter(
  number: string,
  ballot: BallotRow | null,
  register: Pick<FrozenRegister, 'unit'>,
): Result<BallotRow> {
  if (ballot === null) return refuse('entry-number-unknown', { number });
  if (ballot.body.withdrawn) return refuse('entry-number-withdrawn', { number });
  const unit = register.unit(ballot.body.unit);
  if (unit === undefined || unit.head !== ballot.body.head) {
    return refuse('entry-unit-not-frozen', { number, unit: ballot.body.unit }, { rule: 'GR-12' });
  }
  return ok(ballot);
}

/** The same, for a first entry: a number that is already in is refused. */
export function ballotToEnterFirst(
  number: string,
  ballot: BallotRow | null,
  register: Pick<FrozenRegister, 'unit'>,
): Result<BallotRow> {
  const found = ballotToEnter(number, ballot, register);
  if (!found.ok || found.value.body.entry === null) return found;
  const { at } = found.value.body.entry;
  return refuse('entry-number-twice', { number, at: at.slice(0, 16).replace('T', ' ') });
}
