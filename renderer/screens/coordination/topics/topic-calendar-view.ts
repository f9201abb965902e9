import { addDays, addMonths, dayFromParts, dayParts, weekday, type Day } from '#shared/basics/dates';
import type { TopicDigest } from '#shared/coordination/topic-digest';

export interface DueItem {
  readonly topic: TopicDigest;
  /** 办结期限 · 任务 · 公示期满. */
  readonly what: string;
}

export interface CalendarDay {
  readonly day: Day;
  readonly within: boolean;
  readonly items: readonly DueItem[];
}

/** The weeks of a month, Monday first, with what is due on each day. `month` is any day of it. */
export function calendarWeeks(topics: readonly TopicDigest[], month: Day): CalendarDay[][] {
  const { year, month: number } = dayParts(month);
  const first = dayFromParts(year, number, 1);
  const next = addMonths(first, 1);
  const start = addDays(first, -((weekday(first) + 6) % 7));
  const due = dueByDay(topics);
  const weeks: CalendarDay[][] = [];
  for (let monday = start; monday < next; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index);
        return { day, within: day >= first && day < next, items: due.get(day) ?? [] };
      }),
    );
  }
  return weeks;
}

function dueByDay(topics: readonly TopicDigest[]): ReadonlyMap<string, DueItem[]> {
  const byDay = new Map<string, DueItem[]>();
  const put = (day: string, item: DueItem) => {
    const there = byDay.get(day);
    if (there) there.push(item);
    else byDay.set(day, [item]);
  };
  for (const topic of topics) {
    if (!topic.open) continue;
    if (topic.due !== '') put(topic.due, { topic, what: '办结期限' });
    for (const day of new Set(topic.dutyDays)) put(day, { topic, what: '任务' });
    if (topic.postedUntil !== '') put(topic.postedUntil, { topic, what: '公示期满' });
  }
  return byDay;
}

/** Where an arrow leads in the calendar; null for other keys. */
export function moveInCalendar(day: Day, key: string): Day | null {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  if (key === 'PageUp') return addMonths(day, -1);
  if (key === 'PageDown') return addMonths(day, 1);
  const step = steps[key];
  return step === undefined ? null : addDays(day, step);
}
