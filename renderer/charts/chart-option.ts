import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { fontFamily, palette } from '../app/theme';

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly number[];
  readonly tone: 'now' | 'before' | 'good' | 'bad';
}

const colours: Readonly<Record<ChartSeries['tone'], string>> = {
  now: palette.teal,
  before: '#b3c0c6',
  good: palette.green,
  bad: palette.red,
};

const text = { fontFamily, color: palette.inkSoft, fontSize: 12 };

/** What every chart shares: quiet grid, words in the program's font, no animation (figures change while one looks). */
function frame(series: readonly ChartSeries[], unit: string): ChartOption {
  return {
    animation: false,
    textStyle: text,
    color: series.map(({ tone }) => colours[tone]),
    grid: { left: 4, right: 16, top: series.length > 1 ? 30 : 8, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: value => `${String(value)} ${unit}` },
    ...(series.length > 1
      ? { legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 8, icon: 'rect', textStyle: text } }
      : {}),
  };
}

const quiet = { axisLine: { lineStyle: { color: palette.line } }, axisTick: { show: false }, axisLabel: text } as const;
const figures = {
  type: 'value',
  minInterval: 1,
  splitLine: { lineStyle: { color: palette.lineSoft } },
  axisLabel: text,
} as const;

/** Lying bars, the first name on top; figures stand at their ends. */
export function lyingBars(names: readonly string[], series: readonly ChartSeries[], unit: string): ChartOption {
  return {
    ...frame(series, unit),
    yAxis: { type: 'category', data: [...names], inverse: true, ...quiet },
    xAxis: figures,
    series: series.map(({ name, values }) => ({
      type: 'bar',
      name,
      data: [...values],
      barMaxWidth: 12,
      barGap: '15%',
      label: { show: true, position: 'right', ...text, formatter: ({ value }) => (value === 0 ? '' : String(value)) },
    })),
  };
}

/** Standing bars over time or places. */
export function standingBars(names: readonly string[], series: readonly ChartSeries[], unit: string): ChartOption {
  return {
    ...frame(series, unit),
    xAxis: { type: 'category', data: [...names], ...quiet, axisLabel: { ...text, interval: 0, hideOverlap: true } },
    yAxis: figures,
    series: series.map(({ name, values }) => ({
      type: 'bar',
      name,
      data: [...values],
      barMaxWidth: 18,
      barGap: '10%',
    })),
  };
}

/** Lines over time. */
export function lines(names: readonly string[], series: readonly ChartSeries[], unit: string): ChartOption {
  return {
    ...frame(series, unit),
    xAxis: { type: 'category', data: [...names], boundaryGap: false, ...quiet },
    yAxis: figures,
    series: series.map(({ name, values, tone }) => ({
      type: 'line',
      name,
      data: [...values],
      symbolSize: 6,
      symbol: tone === 'now' ? 'circle' : 'rect',
      lineStyle: { width: 2, type: tone === 'before' ? 'dashed' : 'solid' },
    })),
  };
}
