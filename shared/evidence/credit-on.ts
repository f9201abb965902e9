import { addMonths, parseDay, type Day } from '../basics/dates';
import type { CreditEntryLine, IssuedLevelLine } from './credit';
import { creditCounting } from './credit-counting';
import type { CreditSwitches } from './credit-switches';
import type { Subject } from './subject';

interface RowOf<Body> {
  readonly id: string;
  readonly body: Body;
}

export type WhichSubject = Pick<Subject, 'kind' | 'id'>;

/** A manager is a member of staff: an entry under either kind is his, for ids of staff are unique. */
export function sameSubject(a: WhichSubject, b: WhichSubject): boolean {
  const kindOf = ({ kind }: WhichSubject) => (kind === 'manager' ? 'staff' : kind);
  return a.id === b.id && kindOf(a) === kindOf(b);
}

export interface LevelInForce<Level extends IssuedLevelLine = IssuedLevelLine> {
  readonly row: RowOf<Level>;
  /** The last day on which it is in force; empty: until the next one. */
  readonly until: Day | '';
}

/**
 * The level of a subject that is in force on a day: the last one issued by then that is not void. When its time is over
 * there is none, even where an older one names a later end: a newer level takes the older one's place.
 */
export function levelInForce<Level extends IssuedLevelLine>(
  levels: readonly RowOf<Level>[],
  subject: WhichSubject,
  on: Day,
  switches: CreditSwitches,
): LevelInForce<Level> | null {
  const last = issuedLevels(levels, subject).find(({ body }) => body.issuedOn <= on && body.state !== 'void');
  if (!last) return null;
  const until = levelUntil(last.body, switches);
  return until !== '' && until < on ? null : { row: last, until };
}

/** Levels of a subject, the last issued first; of one day, the last entered first. */
export function issuedLevels<Level extends IssuedLevelLine>(
  levels: readonly RowOf<Level>[],
  subject: WhichSubject,
): RowOf<Level>[] {
  const key = ({ body }: RowOf<Level>) => `${body.issuedOn} ${body.enteredAt}`;
  return levels.filter(({ body }) => sameSubject(body.subject, subject)).sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** Where no level is in force because the last one is over: its last day; else empty. */
export function lapsedOn(
  levels: readonly RowOf<IssuedLevelLine>[],
  subject: WhichSubject,
  on: Day,
  switches: CreditSwitches,
): Day | '' {
  const last = issuedLevels(levels, subject).find(({ body }) => body.issuedOn <= on && body.state !== 'void');
  const until = last ? levelUntil(last.body, switches) : '';
  return until !== '' && until < on ? until : '';
}

/** The last day of a level: as the notice says, or the year that 烟台 takes where none is named (CR-4). */
export function levelUntil(
  level: Pick<IssuedLevelLine, 'issuedOn' | 'validUntil'>,
  switches: CreditSwitches,
): Day | '' {
  const issued = parseDay(level.issuedOn);
  if (level.validUntil !== '') return level.validUntil as Day;
  return issued && switches.openMonths > 0 ? addMonths(issued, switches.openMonths) : '';
}

/** Bad entries of a subject that count on a day. */
export function badEntriesOn<Entry extends CreditEntryLine>(
  entries: readonly RowOf<Entry>[],
  subject: WhichSubject,
  on: Day,
  switches: CreditSwitches,
): RowOf<Entry>[] {
  return entries.filter(
    ({ body }) =>
      body.category === 'bad' && sameSubject(body.subject, subject) && creditCounting(body, on, switches).counts,
  );
}

/** Entries by which a subject stands on the red or the black list on a day. */
export function listedOn<Entry extends CreditEntryLine>(
  entries: readonly RowOf<Entry>[],
  subject: WhichSubject,
  colour: 'red' | 'black',
  on: Day,
  switches: CreditSwitches,
): RowOf<Entry>[] {
  return entries.filter(
    ({ body }) => body.list?.colour === colour && sameSubject(body.subject, subject) && listStands(body, on, switches),
  );
}

/**
 * A list stands for its own period, or the entry's, or without end where neither names one; but neither a void nor a
 * repaired entry lists anybody, and a black list ends with the five years at the latest (CR-6).
 */
export function listStands(entry: CreditEntryLine, on: Day, switches: CreditSwitches): boolean {
  const { list } = entry;
  if (!list || (list.from !== '' && list.from > on)) return false;
  const period = { ...entry, validUntil: list.until || entry.validUntil };
  return creditCounting(period, on, { ...switches, openMonths: 0 }).counts;
}
