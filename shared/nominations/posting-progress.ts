import { daysBetween, showDay, type Day } from '../basics/dates';
import type { PostingPeriod } from './posting-period';

/** Where a posting stands on a day. */
export type PostingProgress =
  /** Hung on a later day. */
  | { readonly kind: 'ahead' }
  /** `day` working days have begun, today's included (0 on the day of hanging); `left` are still to come after today. */
  | { readonly kind: 'hanging'; readonly day: number; readonly left: number }
  /** Its last working day is over: it may be closed. `late`: days since. */
  | { readonly kind: 'over'; readonly late: number };

export function postingProgress(period: PostingPeriod, today: Day): PostingProgress {
  if (today < period.from) return { kind: 'ahead' };
  if (today > period.until) return { kind: 'over', late: daysBetween(period.until, today) };
  const day = period.counted.filter(counted => counted <= today).length;
  return { kind: 'hanging', day, left: period.workingDays - day };
}

/** What the calendar did to it: 中间 3 天休息不计；2027年放假安排尚未收录，只按周末计算. Empty when neither. */
export function calendarWords(period: PostingPeriod): string {
  const rest = period.off.length === 0 ? '' : `其间 ${period.off.length} 天周末、节假日不计`;
  const years = period.unpublished.map(year => `${year}年`).join('、');
  const unknown = years === '' ? '' : `${years}放假安排尚未收录，只按周末计算，请以国务院办公厅通知为准`;
  return [rest, unknown].filter(Boolean).join('；');
}

/** 2026年3月2日张贴，当日不计，公示 5 个工作日，至2026年3月9日. */
export function periodWords(period: PostingPeriod): string {
  return `${showDay(period.from)}张贴（当日不计），公示 ${period.workingDays} 个工作日，至${showDay(period.until)}`;
}
