import { meetingKindIds } from '../coordination/meeting';
import type { ReportFigures } from './report-facts';

/** What can be added up of a quarter's figures: everything but the median. */
export type AddableFigures = Readonly<Record<string, number>>;

/** The figures by their place in the facts, such as `topics.raised`. */
export function addable({ meetings, topics, judged, disclosure, committees }: ReportFigures): AddableFigures {
  return {
    ...Object.fromEntries(meetingKindIds.map(kind => [`meetings.${kind}`, meetings[kind]])),
    'topics.raised': topics.raised,
    'topics.settled': topics.settled,
    'topics.open': topics.open,
    'topics.overdue': topics.overdue,
    'judged.topics': judged.topics,
    'judged.asked': judged.asked,
    'judged.satisfied': judged.satisfied,
    'disclosure.projects': disclosure.projects,
    'disclosure.complete': disclosure.complete,
    'committees.inOffice': committees.inOffice,
    'committees.expired': committees.expired,
  };
}

/** The sum of each figure over several places. */
export function addUp(all: readonly AddableFigures[]): AddableFigures {
  const sum: Record<string, number> = {};
  for (const one of all) for (const [at, value] of Object.entries(one)) sum[at] = (sum[at] ?? 0) + value;
  return sum;
}

/** Meetings of every kind together. */
export const meetingsHeld = ({ meetings }: ReportFigures): number =>
  meetingKindIds.reduce((sum, kind) => sum + meetings[kind], 0);
