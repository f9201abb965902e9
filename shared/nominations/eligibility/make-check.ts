import type { Day } from '../../basics/dates';
import type { CheckVerdict, EligibilityCheck, EvidenceSource } from '../eligibility-facts';

/** What a rule rests on, where no article sets it (D4 [M]): the year's own number. */
export const USUAL = '通行做法（本年度推荐条件）';

type Told = Pick<EligibilityCheck, 'id' | 'title' | 'rule' | 'basis'>;

/** One check with its verdict; `sources` are the entries that it rests on, those that are there. */
export function makeCheck(
  told: Told,
  verdict: CheckVerdict,
  words: string,
  sources: readonly (EvidenceSource | null)[] = [],
): EligibilityCheck {
  return { ...told, verdict, words, sources: sources.filter(source => source !== null) };
}

/** The worst first: what one of several checks costs the whole. */
export const verdictRank: Readonly<Record<CheckVerdict, number>> = { met: 0, unclear: 1, 'not-met': 2, veto: 3 };

/** `expiring`: good on the day, and no longer before everything is over. No last day: without end. */
export function holds(lastDay: string, on: string, until: string): 'holds' | 'expiring' | 'expired' {
  if (lastDay === '' || lastDay >= (until > on ? until : on)) return 'holds';
  return lastDay < on ? 'expired' : 'expiring';
}

/** "90%", "98.5%", "98.55%" of a share in 0.01 %. */
export function shareText(share: number): string {
  return `${share / 100}%`;
}

/** Whole years from one day to another, by the calendar (CC-202); 0 where the first lies later. */
export function wholeYears(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
  return Math.max(0, years);
}
