import type { Row } from '../../../store/use-rows';

/** 2024年6月20日选举产生（共 7 人）: the last committee that was certified; empty where there is none. */
export function committeeWords(cases: readonly Pick<Row<'elections'>, 'body'>[]): string {
  const last = cases
    .filter(({ body }) => (body.certified?.elected.length ?? 0) > 0 && (body.events.elected ?? '') !== '')
    .sort((a, b) => ((a.body.events.elected ?? '') < (b.body.events.elected ?? '') ? 1 : -1))[0];
  if (!last) return '';
  const [year, month] = (last.body.events.elected ?? '').split('-').map(Number);
  return `${year}年${month}月选举产生，${last.body.certified?.elected.length ?? 0} 人`;
}
