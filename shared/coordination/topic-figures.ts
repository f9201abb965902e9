import { daysBetween, type Day } from '../basics/dates';
import type { TopicDigest } from './topic-digest';

/** What figures look at; a digest has it all. */
export type TopicForFigures = Pick<
  TopicDigest,
  'stage' | 'reportedOn' | 'closedOn' | 'due' | 'nextDue' | 'asked' | 'satisfied'
>;

/** Figures of topics in a period, both days included. A merged topic is counted with the one it was merged into. */
export interface TopicFigures {
  /** Raised in the period. */
  readonly raised: number;
  /** Settled in the period, whenever raised. */
  readonly settled: number;
  /** Of those, settled after the day that was fixed for the whole. */
  readonly settledLate: number;
  readonly declined: number;
  /** Open today with something past its day, whenever raised. */
  readonly overdue: number;
  /** Open today, whenever raised. */
  readonly open: number;
  /** Median of whole days from raised to settled, exact (a whole or a half); null when none was settled. */
  readonly medianDays: number | null;
  /** Heads asked and satisfied, summed over the topics settled in the period. The share is satisfied ÷ asked (E5). */
  readonly asked: number;
  readonly satisfied: number;
}

export function topicFigures(
  topics: readonly TopicForFigures[],
  period: { readonly from: string; readonly until: string },
  today: string,
): TopicFigures {
  const within = (day: string) => day >= period.from && day <= period.until;
  const days: number[] = [];
  let [raised, settledLate, declined, overdue, open, asked, satisfied] = [0, 0, 0, 0, 0, 0, 0];
  for (const topic of topics) {
    if (topic.stage === 'merged') continue;
    if (within(topic.reportedOn)) raised += 1;
    if (topic.stage === 'closed') {
      if (!within(topic.closedOn)) continue;
      days.push(daysBetween(topic.reportedOn as Day, topic.closedOn as Day));
      if (topic.due !== '' && topic.closedOn > topic.due) settledLate += 1;
      asked += topic.asked;
      satisfied += topic.satisfied;
    } else if (topic.stage === 'declined') {
      if (within(topic.closedOn)) declined += 1;
    } else {
      open += 1;
      if (topic.nextDue < today) overdue += 1;
    }
  }
  const medianDays = median(days);
  return { raised, settled: days.length, settledLate, declined, overdue, open, medianDays, asked, satisfied };
}

/** The middle value, or the mean of the two middle ones; null of nothing. Exact for whole numbers. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? 0;
  if (sorted.length % 2 === 1) return upper;
  return ((sorted[(sorted.length >> 1) - 1] ?? 0) + upper) / 2;
}
