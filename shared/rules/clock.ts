import { addDays, addMonths, dayParts, type Day } from '../basics/dates';
import type { Jurisdiction } from '../communities/bureau';
import type { EventId } from '../elections/election-case';
import type { CaseFile } from './case-file';
import { dutyWords } from './clock-words';
import { duties, type Duty, type DutyId, type DutyRule, type Period } from './duties';
import { isPublished, workingDayFrom } from './working-days';

export type DutyState = 'open' | 'met' | 'late' | 'not-yet';

/** One statutory date of a case (`gongzhi/clock@1`, formats.md 4). */
export interface DutyDate {
  readonly id: DutyId;
  readonly rule: string;
  /** The event from which the period runs. */
  readonly from: EventId;
  /** Null where the period is in months. */
  readonly days: number | null;
  readonly months: number | null;
  readonly due: Day | null;
  /** The day that satisfies every layer that applies, and for the notice the full fifteen days between (A9-11). */
  readonly strictestDue: Day | null;
  readonly doneOn: Day | null;
  readonly state: DutyState;
  readonly words: string;
}

export interface Clock {
  readonly format: 'gongzhi/clock@1';
  readonly today: Day;
  readonly duties: readonly DutyDate[];
}

/** Where a jurisdiction has no number of its own the one above it applies. */
const layersOf: Record<Jurisdiction, readonly Jurisdiction[]> = {
  national: ['national'],
  shandong: ['shandong', 'national'],
  qingdao: ['qingdao', 'shandong', 'national'],
};

/** Pure: the same case on the same day gives the same dates, whatever the machine. */
export function computeClock(caseFile: CaseFile, today: Day): Clock {
  const dates = duties
    .filter(duty => duty.kinds.includes(caseFile.kind))
    .flatMap(duty => {
      const date = dutyDate(duty, caseFile, today);
      return date ? [date] : [];
    });
  return { format: 'gongzhi/clock@1', today, duties: dates };
}

function dutyDate(duty: Duty, { jurisdiction, events }: CaseFile, today: Day): DutyDate | null {
  const layers = layersOf[jurisdiction].flatMap(layer => {
    const rule = ruleOf(duty, layer, events, today);
    return rule ? [rule] : [];
  });
  const rule = layers[0];
  if (!rule) return null;
  const start = events[rule.start] ?? null;
  const doneOn = events[duty.done] ?? null;
  const end = start && endOf(duty, rule.period, start);
  const state = stateOf(end?.due ?? null, doneOn, today);
  const strictestDue = end ? strictest(duty, layers, events) : null;
  return {
    id: duty.id,
    rule: rule.rule,
    from: rule.start,
    days: rule.period.days,
    months: rule.period.months,
    due: end?.due ?? null,
    strictestDue,
    doneOn,
    state,
    words: dutyWords({ duty, rule, start, end, strictestDue, doneOn, state, today }),
  };
}

/** The layer's rule in force on the day of its own start event; before that event, the rule in force today. */
function ruleOf(duty: Duty, layer: Jurisdiction, events: CaseFile['events'], today: Day): DutyRule | undefined {
  return duty.rules.find(rule => {
    const day = events[rule.start] ?? today;
    return rule.layer === layer && (rule.from === null || day >= rule.from) && (rule.to === null || day <= rule.to);
  });
}

export interface PeriodEnd {
  /** The last day as counted, before any move. */
  readonly last: Day;
  readonly due: Day;
  /** Years that were counted by weekends alone because their holidays are not in the table. */
  readonly unpublished: readonly number[];
}

/** CC-201 to CC-203: the starting day is not counted; only a forward period moves off a day off. */
function endOf(duty: Duty, period: Period, start: Day): PeriodEnd {
  const sign = duty.direction === 'forward' ? 1 : -1;
  const last = period.days === null ? addMonths(start, sign * period.months) : addDays(start, sign * period.days);
  if (duty.direction === 'backward') return { last, due: last, unpublished: [] };
  const due = workingDayFrom(last);
  const years = [...new Set([dayParts(last).year, dayParts(due).year])];
  return { last, due, unpublished: years.filter(year => !isPublished(year)) };
}

function strictest(duty: Duty, layers: readonly DutyRule[], events: CaseFile['events']): Day | null {
  let earliest: Day | null = null;
  for (const { start, period } of layers) {
    const day = events[start];
    if (!day) continue;
    const { due } = endOf(duty, period, day);
    const strict = duty.id === 'notice' ? addDays(due, -1) : due;
    if (earliest === null || strict < earliest) earliest = strict;
  }
  return earliest;
}

function stateOf(due: Day | null, doneOn: Day | null, today: Day): DutyState {
  if (due === null) return 'not-yet';
  if (doneOn !== null) return doneOn <= due ? 'met' : 'late';
  return today > due ? 'late' : 'open';
}
