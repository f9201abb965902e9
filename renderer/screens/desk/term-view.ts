import { daysBetween, showDay, type Day } from '#shared/basics/dates';
import { committeeInOffice } from '#shared/elections/committee-in-office';
import { committeeTerm } from '#shared/elections/committee-term';
import type { Row } from '#shared/journal/table-bodies';
import type { WaitingLine } from './waiting-view';

/** Days before the last day on which a renewal must be begun from which the desk speaks of it. */
const AHEAD_DAYS = 60;

/** Committees in office whose renewal has to be begun soon, or should have been, and of which none runs yet (SD-33, QD-41, GR-47). */
export function termLines(
  elections: readonly Row<'elections'>[],
  projects: readonly Row<'projects'>[],
  today: Day,
): WaitingLine[] {
  return projects.flatMap(({ id, body }): WaitingLine[] => {
    const office = committeeInOffice(id, elections, today);
    const term = office && committeeTerm(office, elections, today);
    const due = term?.renewal?.due ?? null;
    if (!office || !term || term.running || due === null || daysBetween(today, due) > AHEAD_DAYS) return [];
    const line = { key: `term-${id}`, to: `/coordination?at=${body.communityId}` };
    if (today > term.ends)
      return [{ ...line, tone: 'bad', words: `${body.name}：业主委员会任期已于${showDay(term.ends)}届满，还没有换届` }];
    return today > due
      ? [{ ...line, tone: 'bad', words: `${body.name}：业主委员会应在${showDay(due)}前启动换届，已经逾期` }]
      : [{ ...line, tone: 'warning', words: `${body.name}：业主委员会最迟${showDay(due)}启动换届` }];
  });
}
