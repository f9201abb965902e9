import { addDays, parseDay, type Day } from '../basics/dates';
import type { TrainingProgramme } from './training';

export type PreServiceRule = TrainingProgramme['preServiceBy'];

/** The dated facts of a seat from which the window is worked out; days or empty. */
export interface SeatDays {
  readonly from: string;
  readonly filedOn: string;
  readonly firstMeeting: string;
}

/** QD-37 and PMR-16: a committee is filed within 30 days; GR-32: it meets within 7 days. */
const FILING_DAYS = 30;
const MEETING_DAYS = 7;

/**
 * The days on which training counts as 任前 (TR-9 [I]: "after election and before or within the filing"; no article fixes
 * a day, so it is a choice of the programme, printed on every list). Both ends belong to it.
 * - `filing`: from the day of election to the day of filing; while nothing is filed, to the 30th day after the election.
 * - `first-meeting`: to the day of the committee's first meeting, where it takes up its work (GR-32); while that is not
 *   known, to the 7th day after the election.
 * The statutory days are not moved to a working day: a training is no act before an authority.
 * Null for a seat whose beginning is not known: nothing is judged then.
 */
export function preServiceWindow(seat: SeatDays, rule: PreServiceRule): { from: Day; until: Day } | null {
  const from = parseDay(seat.from);
  if (from === null) return null;
  const known = parseDay(rule === 'filing' ? seat.filedOn : seat.firstMeeting);
  const until = known ?? addDays(from, rule === 'filing' ? FILING_DAYS : MEETING_DAYS);
  return { from, until: until < from ? from : until };
}

export const preServiceRuleWords: Readonly<Record<PreServiceRule, string>> = {
  filing: '当选之日起至备案之日止（尚未备案的，至当选后第 30 日）参加的，算任前培训',
  'first-meeting': '当选之日起至业主委员会首次会议之日止（尚未开会的，至当选后第 7 日）参加的，算任前培训',
};
