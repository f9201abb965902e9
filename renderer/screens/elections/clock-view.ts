import { daysBetween, type Day } from '#shared/basics/dates';
import type { CaseClock } from '#shared/elections/case-clock';
import { duties, type DutyId } from '#shared/rules/duties';
import type { DutyDate } from '#shared/rules/clock';
import type { ElectionCase, EventId } from '#shared/elections/election-case';
import { eventTitles } from '#shared/elections/event-titles';

export function dutyTitle(id: DutyId): string {
  return duties.find(duty => duty.id === id)?.title ?? id;
}

/** 备案还剩 12 日 · 备案已过期 3 日; null when nothing is due. */
export function dueWords(
  clock: CaseClock,
  today: Day,
): { words: string; tone: 'default' | 'warning' | 'error' } | null {
  const { next } = clock;
  if (next?.due == null) return null;
  const left = daysBetween(today, next.due);
  const title = dutyTitle(next.id);
  if (left < 0) return { words: `${title}已逾期 ${-left} 日`, tone: 'error' };
  if (left === 0) return { words: `${title}今天到期`, tone: 'warning' };
  return { words: `${title}还剩 ${left} 日`, tone: left <= 7 ? 'warning' : 'default' };
}

export interface ClockLine {
  readonly id: DutyId;
  readonly title: string;
  readonly rule: string;
  readonly from: string;
  readonly period: string;
  readonly due: string;
  readonly strictest: string;
  readonly doneOn: string;
  readonly state: DutyDate['state'];
  readonly stateWords: string;
  readonly words: string;
}

const stateWords: Record<DutyDate['state'], string> = {
  open: '在期限内',
  met: '按期',
  late: '逾期',
  'not-yet': '未起算',
};

export function clockLines(clock: CaseClock): ClockLine[] {
  return clock.clock.duties.map(duty => ({
    id: duty.id,
    title: dutyTitle(duty.id),
    rule: duty.rule,
    from: eventTitles[duty.from],
    period: duty.days === null ? `${duty.months ?? 0} 个月` : `${duty.days} 日`,
    due: duty.due ?? '',
    strictest: duty.strictestDue ?? '',
    doneOn: duty.doneOn ?? '',
    state: duty.state,
    stateWords: stateWords[duty.state],
    words: duty.words,
  }));
}

/** The events whose day is registered by hand in this case, in the order in which they happen. */
export function recordable(election: Pick<ElectionCase, 'kind' | 'certified'>): EventId[] {
  const before: EventId[] =
    election.kind === 'first' ? ['applied', 'groupFormed', 'groupPosted'] : ['termEnds', 'renewalStarted'];
  return election.certified === null
    ? before
    : [...before, 'firstMeeting', 'decisionPosted', 'committeePosted', 'filed'];
}
