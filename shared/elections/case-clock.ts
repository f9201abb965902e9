import { parseDay, type Day } from '../basics/dates';
import { computeClock, type Clock, type DutyDate } from '../rules/clock';
import type { CaseFile } from '../rules/case-file';
import { eventIds, type ElectionCase } from './election-case';

type ClockFacts = Pick<ElectionCase, 'kind' | 'jurisdiction' | 'events'>;

/** The statutory dates of a case, and what is due next: the earliest open duty, a late one before all. */
export interface CaseClock {
  readonly clock: Clock;
  readonly next: DutyDate | null;
  readonly late: readonly DutyDate[];
}

export function caseFileOf(election: ClockFacts): CaseFile {
  return {
    kind: election.kind,
    jurisdiction: election.jurisdiction,
    events: Object.fromEntries(eventIds.map(id => [id, parseDay(election.events[id] ?? '')])),
  };
}

export function caseClockOf(election: ClockFacts, today: Day): CaseClock {
  const clock = computeClock(caseFileOf(election), today);
  const byDue = (a: DutyDate, b: DutyDate) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1);
  const undone = clock.duties.filter(duty => duty.doneOn === null && duty.due !== null).sort(byDue);
  return { clock, next: undone[0] ?? null, late: undone.filter(duty => duty.state === 'late') };
}
