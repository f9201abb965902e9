import { daysBetween, showDay, type Day } from '../basics/dates';
import type { EventId } from '../elections/election-case';
import type { DutyState, PeriodEnd } from './clock';
import type { Duty, DutyRule } from './duties';

const eventWords: Record<EventId, string> = {
  applied: '提出书面申请',
  groupFormed: '筹备组成立',
  groupPosted: '筹备组名单公示',
  noticePosted: '会议通知公示',
  meeting: '业主大会会议召开',
  elected: '业主委员会选举产生',
  firstMeeting: '业主委员会首次会议',
  committeePosted: '业主委员会成员公示',
  filed: '备案',
  decisionPosted: '决定公告',
  termEnds: '任期届满',
  renewalStarted: '启动换届',
  handedOver: '移交',
};

interface Facts {
  readonly duty: Duty;
  readonly rule: DutyRule;
  readonly start: Day | null;
  readonly end: PeriodEnd | null;
  readonly strictestDue: Day | null;
  readonly doneOn: Day | null;
  readonly state: DutyState;
  readonly today: Day;
}

/** The date explained in one passage: rule, period, how it was counted, where it stands. */
export function dutyWords(facts: Facts): string {
  const { duty, rule, start, end, strictestDue } = facts;
  const period = rule.period.days === null ? `${rule.period.months}个月` : `${rule.period.days}日`;
  const event = eventWords[rule.start];
  const side = duty.direction === 'forward' ? `应在${event}之日起${period}内` : `应在${event}${period}前`;
  const sentence = `${duty.title}${side}完成（${rule.rule}）`;
  if (start === null || end === null) return `${sentence}；尚未登记“${event}”的日期，暂不计算。`;
  const parts = [sentence, counted(duty, start, end)];
  if (strictestDue !== null && strictestDue < end.due)
    parts.push(`同时满足各层级规定的最早期限为${showDay(strictestDue)}`);
  for (const year of end.unpublished) parts.push(`${year}年放假安排未收录，只按周末推算，公布后请核对`);
  parts.push(standing(facts, end.due));
  return `${parts.join('；')}。`;
}

function counted(duty: Duty, start: Day, end: PeriodEnd): string {
  const from = `自${showDay(start)}起算，当日不计入`;
  if (duty.direction === 'backward') return `${from}，向前推算，最迟为${showDay(end.due)}，不因休息日移动`;
  if (end.last === end.due) return `${from}，期限届满日为${showDay(end.due)}`;
  return `${from}，最后一日${showDay(end.last)}为休息日，顺延至${showDay(end.due)}`;
}

function standing({ doneOn, state, today }: Facts, due: Day): string {
  if (doneOn !== null)
    return `已于${showDay(doneOn)}完成，${state === 'met' ? '未逾期' : `逾期${daysBetween(due, doneOn)}日`}`;
  const left = daysBetween(today, due);
  if (left < 0) return `至${showDay(today)}尚未完成，已逾期${-left}日，请尽快办理并说明原因`;
  return left === 0 ? '今日到期' : `距到期还有${left}日`;
}
