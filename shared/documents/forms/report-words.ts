import { showDay, type Day } from '../../basics/dates';
import type { ReportFacts, ReportFigures } from '../../packages/report-facts';

/** "12.5天"; a dash when nothing was settled. */
export const medianWords = ({ topics }: ReportFigures): string =>
  topics.medianDays === null ? '—' : `${topics.medianDays}天`;

/** "比上季度多3次"; "与上季度相同". */
export function changeWords(now: number, before: number, unit: string): string {
  if (now === before) return '与上季度相同';
  return now > before ? `比上季度多${now - before}${unit}` : `比上季度少${before - now}${unit}`;
}

export const dayText = (day: string): string => showDay(day as Day);

/** "2026年7月1日至9月30日". */
export function periodWords({ quarter }: ReportFacts): string {
  return `${dayText(quarter.from)}至${dayText(quarter.until).replace(/^\d+年/, '')}`;
}
