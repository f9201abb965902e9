import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { ChartOption } from './chart-option';

register([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface EChartProps {
  /** What the picture says, for those who do not see it; the same figures stand in a table beside. */
  readonly label: string;
  readonly option: ChartOption;
  /** Pixels. */
  readonly height: number;
  /** A bar or point was chosen: the series' and the category's index. */
  readonly onPick?: (series: number, category: number) => void;
}

/** The only file that draws with ECharts. As SVG: crisp at any scaling, and on paper. */
export function EChart({ label, option, height, onPick }: EChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const drawn = init(element, null, { renderer: 'svg' });
    chart.current = drawn;
    drawn.on('click', ({ seriesIndex, dataIndex }) => {
      if (seriesIndex !== undefined) pick.current?.(seriesIndex, dataIndex);
    });
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  return <div ref={frame} className="echart" role="img" aria-label={label} style={{ height }} />;
}
