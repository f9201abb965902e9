import { addMonths, parseDay, type Day } from '../basics/dates';
import type { CreditEntry } from './credit';
import type { CreditSwitches } from './credit-switches';

/** CR-6, 社会信用条例 art. 38: bad entries are shown at most five years from the end of the conduct. */
export const BAD_ENTRY_MONTHS = 60;

export const creditStandings = {
  counts: '计入',
  'counts-disputed': '异议中，照计',
  disputed: '异议中，暂不计',
  repaired: '已修复，不再计入',
  void: '已失效',
  'not-yet': '尚未发生',
  expired: '有效期满，不再计入',
  'five-years': '满五年，自动不再计入',
} as const;
export type CreditStanding = keyof typeof creditStandings;

export interface CreditCounting {
  readonly counts: boolean;
  readonly standing: CreditStanding;
  /** The last day on which it can count; empty: without end. */
  readonly until: Day | '';
  /** What sets that day: five years (CR-6), the entry's own validity, or the year for entries that name none (CR-4). */
  readonly untilBy: 'five-years' | 'stated' | 'open' | 'none';
}

type Counted = Pick<CreditEntry, 'category' | 'eventOn' | 'conductEndedOn' | 'periodFrom' | 'validUntil' | 'state'>;

/**
 * Whether an entry counts on a day. Void never does; before its event nothing does; a bad entry counts up to the
 * corresponding day five years after the conduct ended (CC-202: 29 February ends on 28 February), whatever validity it
 * names. A conduct whose end nobody entered is reckoned from the day of the event.
 */
export function creditCounting(entry: Counted, on: Day, switches: CreditSwitches): CreditCounting {
  const ended = fiveYearsFrom(entry);
  const limit = ended ? addMonths(ended, BAD_ENTRY_MONTHS) : null;
  const last = lastDay(entry, limit, switches);
  const answer = (standing: CreditStanding): CreditCounting => ({
    counts: standing === 'counts' || standing === 'counts-disputed',
    standing,
    ...last,
  });
  const start = startOf(entry);
  if (entry.state === 'void') return answer('void');
  if (start !== null && start > on) return answer('not-yet');
  // The law's reason is given even where the entry's own time had ended before.
  if (limit !== null && limit < on) return { ...answer('five-years'), until: limit, untilBy: 'five-years' };
  if (last.until !== '' && last.until < on) return answer('expired');
  if (entry.state === 'disputed') return answer(switches.disputedCounts ? 'counts-disputed' : 'disputed');
  if (entry.state === 'repaired' && entry.category === 'bad' && !switches.repairedCounts) return answer('repaired');
  return answer('counts');
}

/** The day from which five years run; null for what is not bad, or has no day. */
export function fiveYearsFrom(entry: Pick<Counted, 'category' | 'eventOn' | 'conductEndedOn' | 'periodFrom'>) {
  return entry.category === 'bad' ? (parseDay(entry.conductEndedOn) ?? startOf(entry)) : null;
}

const startOf = (entry: Pick<Counted, 'eventOn' | 'periodFrom'>) =>
  parseDay(entry.eventOn) ?? parseDay(entry.periodFrom);

/** The first of the five years' end (`limit`) and the entry's own end. */
function lastDay(
  entry: Counted,
  limit: Day | null,
  { openMonths }: CreditSwitches,
): Pick<CreditCounting, 'until' | 'untilBy'> {
  const start = fiveYearsFrom(entry) ?? startOf(entry);
  const stated = parseDay(entry.validUntil);
  const open = stated === null && openMonths > 0 && start !== null ? addMonths(start, openMonths) : null;
  const own = stated ?? open;
  if (limit !== null && (own === null || limit <= own)) return { until: limit, untilBy: 'five-years' };
  if (own === null) return { until: '', untilBy: 'none' };
  return { until: own, untilBy: stated === null ? 'open' : 'stated' };
}
