import { daysBetween, showDay, type Day } from '#shared/basics/dates';
import { caseClockOf } from '#shared/elections/case-clock';
import type { Row } from '#shared/journal/table-bodies';
import { duties } from '#shared/rules/duties';
import { ruleWords } from '#shared/text/rule-words';

export interface DueLine {
  readonly key: string;
  /** 立案 … 备案: what has to be done. */
  readonly duty: string;
  readonly election: string;
  readonly to: string;
  readonly rule: string;
  readonly day: string;
  /** 逾期 3 天 · 今天 · 还有 5 天. */
  readonly left: string;
  readonly tone: 'late' | 'soon' | 'calm';
}

/** Days ahead within which a duty is called soon. */
const SOON_DAYS = 7;

/** The open statutory duties of all running elections, the most pressing first. */
export function dueLines(elections: readonly Row<'elections'>[], today: Day): DueLine[] {
  return elections
    .flatMap(({ id, body }) =>
      caseClockOf(body, today).clock.duties.flatMap(duty => {
        if (duty.due === null || duty.doneOn !== null) return [];
        const days = daysBetween(today, duty.due);
        const line: DueLine & { readonly days: number } = {
          key: `${id}-${duty.id}`,
          duty: duties.find(one => one.id === duty.id)?.title ?? duty.id,
          election: body.title,
          to: `/elections/${id}`,
          rule: ruleWords(duty.rule),
          day: showDay(duty.due),
          left: leftWords(days),
          tone: days < 0 ? 'late' : days <= SOON_DAYS ? 'soon' : 'calm',
          days,
        };
        return [line];
      }),
    )
    .sort((a, b) => a.days - b.days);
}

function leftWords(days: number): string {
  if (days < 0) return `逾期 ${-days} 天`;
  return days === 0 ? '今天到期' : `还有 ${days} 天`;
}
