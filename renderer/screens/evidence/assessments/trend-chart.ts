import { lines, type ChartOption } from '../../../charts/chart-option';

/** Points lie near the top: the axis begins where something is to be seen. */
export function trendChart({
  names,
  values,
}: {
  readonly names: readonly string[];
  readonly values: readonly number[];
}): ChartOption {
  const floor = Math.max(0, Math.floor(Math.min(...values) / 5) * 5 - 5);
  const option = lines(names, [{ name: '得分', values, tone: 'now' }], '分');
  return {
    ...option,
    yAxis: { ...(option.yAxis as object), min: floor, max: 100 } as NonNullable<ChartOption['yAxis']>,
  };
}
