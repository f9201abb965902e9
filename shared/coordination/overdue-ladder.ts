import { addDays, daysBetween, type Day } from '../basics/dates';
import { neverDue } from './next-due';
import type { Topic, TopicEvent } from './topic';

/** 提醒 → 督办 → 上报. */
export const ladderSteps = ['reminded', 'supervised', 'escalated'] as const;
export type LadderStep = (typeof ladderSteps)[number];

/** What each step is called, and the paper that goes out with it. */
export const ladderWords: Record<LadderStep, { readonly title: string; readonly paper: string }> = {
  reminded: { title: '提醒', paper: '提醒函' },
  supervised: { title: '督办', paper: '督办单' },
  escalated: { title: '上报', paper: '上报单' },
};

/**
 * How many days after the due day a step is to be taken. The days are practice of the district, no article fixes them;
 * that late handling is answered for, and so must be provable, is law (QD-90, SD-82).
 */
export const ladderDays: Record<LadderStep, number> = { reminded: 1, supervised: 8, escalated: 16 };

/** The steps taken for what is due now: those after its due day. When a later day is agreed on, the ladder begins anew. */
export function stepsTaken(topic: Pick<Topic, 'nextDue' | 'events'>): readonly TopicEvent[] {
  return topic.events.filter(
    event => (ladderSteps as readonly string[]).includes(event.kind) && event.on > topic.nextDue,
  );
}

/** The highest step taken for what is due now; null when none was. */
export function stepReached(topic: Pick<Topic, 'nextDue' | 'events'>): LadderStep | null {
  const kinds = new Set<string>(stepsTaken(topic).map(event => event.kind));
  return [...ladderSteps].reverse().find(step => kinds.has(step)) ?? null;
}

export interface LadderState {
  /** Days past the due day; 0 when it is not past. */
  readonly late: number;
  readonly reached: LadderStep | null;
  /** The next rung; null at the top, or when nothing is overdue. */
  readonly next: LadderStep | null;
  /** From which day on the next rung is to be taken; empty when there is none. */
  readonly nextFrom: string;
  /** Whether that day has come. */
  readonly ready: boolean;
}

/** Where a topic stands on the ladder. `step` is what `stepReached` says, so that a digest answers it too. */
export function ladderOf(nextDue: string, step: LadderStep | null, today: string): LadderState {
  if (nextDue === neverDue || nextDue >= today)
    return { late: 0, reached: null, next: null, nextFrom: '', ready: false };
  const late = daysBetween(nextDue as Day, today as Day);
  const next = ladderSteps[step === null ? 0 : ladderSteps.indexOf(step) + 1] ?? null;
  const nextFrom = next ? addDays(nextDue as Day, ladderDays[next]) : '';
  return { late, reached: step, next, nextFrom, ready: next !== null && nextFrom <= today };
}
