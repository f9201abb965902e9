import { shareWords } from '#shared/basics/share-words';
import type { Day } from '#shared/basics/dates';
import { topicCategories } from '#shared/coordination/categories';
import { meetingKindIds, meetingKinds } from '#shared/coordination/meeting';
import { quarterAt, quarterBefore, quarterOf, type Quarter } from '#shared/coordination/quarter';
import { meetingsHeld } from '#shared/packages/add-figures';
import type { ReportFacts, ReportFigures } from '#shared/packages/report-facts';
import { changeWords } from '#shared/documents/forms/report-words';
import type { ChartSeries } from '../../../charts/chart-option';

/** The figures that open the rows behind them. */
export type FigureKey = 'meetings' | 'raised' | 'settled' | 'open' | 'overdue' | 'disclosure' | 'judged';

export interface FigureCard {
  readonly key: FigureKey;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
  readonly tone: 'plain' | 'warning' | 'bad';
}

/** The row of figures on top. */
export function figureCards({
  now,
  before,
}: {
  readonly now: ReportFigures;
  readonly before: ReportFigures;
}): FigureCard[] {
  const held = [meetingsHeld(now), meetingsHeld(before)] as const;
  const card = (
    key: FigureKey,
    label: string,
    value: number,
    unit: string,
    note: string,
    tone: FigureCard['tone'] = 'plain',
  ) => ({
    ...{ key, label, unit, note, tone },
    value: value.toLocaleString('zh-CN'),
  });
  const { topics, disclosure, judged } = now;
  return [
    card('meetings', '会议', held[0], '次', changeWords(held[0], held[1], '次')),
    card('raised', '提出议题', topics.raised, '件', changeWords(topics.raised, before.topics.raised, '件')),
    card(
      'settled',
      '办结议题',
      topics.settled,
      '件',
      topics.medianDays === null ? '本季度没有办结' : `用时中位数 ${topics.medianDays} 天`,
    ),
    card(
      'open',
      '未办结',
      topics.open,
      '件',
      `其中逾期 ${topics.overdue} 件`,
      topics.overdue > 0 ? 'warning' : 'plain',
    ),
    {
      key: 'disclosure',
      label: '三公开齐全',
      value: shareWords(disclosure.complete, disclosure.projects),
      unit: '',
      note: `${disclosure.complete} / ${disclosure.projects} 个小区`,
      tone: disclosure.complete < disclosure.projects ? 'warning' : 'plain',
    },
    {
      key: 'judged',
      label: '业主满意率',
      value: shareWords(judged.satisfied, judged.asked),
      unit: '',
      note:
        judged.topics === 0 ? '本季度没有评议' : `评议 ${judged.topics} 件，${judged.satisfied} / ${judged.asked} 人`,
      tone: 'plain',
    },
  ];
}

export interface Chart {
  readonly names: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly label: string;
}

const said = (names: readonly string[], series: readonly ChartSeries[]): string =>
  series
    .map(({ name, values }) => `${name}：${names.map((each, at) => `${each} ${values[at] ?? 0}`).join('，')}`)
    .join('；');

/** Meetings by kind, this quarter beside the last. */
export function meetingsChart({ now, before }: { readonly now: ReportFigures; readonly before: ReportFigures }): Chart {
  const names = meetingKindIds.map(kind => meetingKinds[kind]);
  const series: ChartSeries[] = [
    { name: '本季度', tone: 'now', values: meetingKindIds.map(kind => now.meetings[kind]) },
    { name: '上季度', tone: 'before', values: meetingKindIds.map(kind => before.meetings[kind]) },
  ];
  return { names, series, label: said(names, series) };
}

const CATEGORIES = 8;

/** The categories that were raised most, and what of them was settled. */
export function categoriesChart({
  categories,
}: Pick<ReportFacts, 'categories'>): Chart & { readonly ids: readonly string[] } {
  const most = categories
    .filter(({ raised, settled }) => raised + settled > 0)
    .sort((a, b) => b.raised - a.raised || b.settled - a.settled)
    .slice(0, CATEGORIES);
  const names = most.map(({ category }) => topicCategories[category]);
  const series: ChartSeries[] = [
    { name: '提出', tone: 'now', values: most.map(({ raised }) => raised) },
    { name: '办结', tone: 'before', values: most.map(({ settled }) => settled) },
  ];
  return { names, series, label: said(names, series), ids: most.map(({ category }) => category) };
}

/** Places side by side: open topics, and the overdue ones of them. */
export function placesChart(places: readonly { readonly name: string; readonly now: ReportFigures }[]): Chart {
  const names = places.map(({ name }) => name);
  const series: ChartSeries[] = [
    { name: '未办结', tone: 'now', values: places.map(({ now }) => now.topics.open) },
    { name: '逾期', tone: 'bad', values: places.map(({ now }) => now.topics.overdue) },
  ];
  return { names, series, label: said(names, series) };
}

const QUARTERS = 8;

/** The eight quarters up to this one, the oldest first. */
export function trendQuarters(quarter: Quarter): readonly Quarter[] {
  const quarters = [quarter];
  while (quarters.length < QUARTERS) quarters.unshift(quarterBefore(quarters[0] as Quarter));
  return quarters;
}

/** Raised and settled over the last eight quarters up to this one; one pass over the topics. */
export function trendChart(
  topics: readonly { readonly stage: string; readonly reportedOn: string; readonly closedOn: string }[],
  quarter: Quarter,
): Chart {
  const quarters = trendQuarters(quarter);
  const index = new Map(quarters.map(({ year, quarter: number }, at) => [`${year}-${number}`, at]));
  const keyOf = (day: string) => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  const raised = quarters.map(() => 0);
  const settled = quarters.map(() => 0);
  for (const { stage, reportedOn, closedOn } of topics) {
    if (stage === 'merged') continue;
    const [from, until] = [index.get(keyOf(reportedOn)), stage === 'closed' ? index.get(keyOf(closedOn)) : undefined];
    if (from !== undefined) raised[from] = (raised[from] ?? 0) + 1;
    if (until !== undefined) settled[until] = (settled[until] ?? 0) + 1;
  }
  const names = quarters.map(({ year, quarter: number }) => `${year % 100}年${number}季`);
  const series: ChartSeries[] = [
    { name: '提出', tone: 'now', values: raised },
    { name: '办结', tone: 'before', values: settled },
  ];
  return { names, series, label: said(names, series) };
}

/** The quarters to choose from, the running one first. */
export function quarterChoices(today: Day): { readonly value: string; readonly label: string }[] {
  const choices: { value: string; label: string }[] = [];
  for (let each = quarterAt(today); choices.length < 12; each = quarterBefore(each)) {
    const { year, quarter } = each;
    choices.push({ value: `${year}-${quarter}`, label: `${year}年第${'一二三四'.charAt(quarter - 1)}季度` });
  }
  return choices;
}

/** "2026-3"; anything else is the quarter of today. */
export function quarterOfKey(key: unknown, today: Day): Quarter {
  const match = typeof key === 'string' ? /^(20\d{2})-([1-4])$/.exec(key) : null;
  return match ? quarterOf(Number(match[1]), Number(match[2])) : quarterAt(today);
}
