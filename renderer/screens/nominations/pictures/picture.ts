import type { ChartSeries } from '../../../charts/chart-option';

/** A row behind a bar: a dossier itself, or whoever has dossiers. */
export interface BehindRow {
  readonly key: string;
  readonly title: string;
  /** Where it is; empty where it has no page. */
  readonly to: string;
  readonly place: string;
  readonly notes: string;
  /** Dossiers of it in this year, each a link; empty for a dossier itself. */
  readonly dossiers: readonly { readonly id: string; readonly number: string }[];
}

/** One picture: its bars, the same figures for the table beside, and the rows behind each. */
export interface Picture {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly unit: string;
  readonly shape: 'lying' | 'standing';
  /** What the names are: 类别, 街道. */
  readonly of: string;
  readonly names: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The rows behind bar `at` of series `series`: as many as the bar says. */
  readonly behind: (series: number, at: number) => readonly BehindRow[];
}

/** What a picture says, for those who do not see it. */
export function pictureWords({ title, names, series, unit }: Picture): string {
  const parts = names.map(
    (name, at) =>
      `${name} ${series.map(one => `${series.length > 1 ? one.name : ''}${one.values[at] ?? 0}`).join('、')}`,
  );
  return `${title}（${unit}）：${parts.join('；')}`;
}
