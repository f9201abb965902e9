import type { DisclosureSwitches } from './disclosure-switches';

/** The district's own reading in one sentence, as it stands under every figure and letter that rests on it. */
export function switchWords(switches: DisclosureSwitches): string {
  const { sightMonths, performanceMonths, incomeMonths, graceDays, wholeBoard } = switches;
  return (
    [
      `内容不变的（执照和投诉电话、服务和收费标准、维保单位），每${monthsWords(sightMonths)}核对一次`,
      `合同履行情况每${monthsWords(performanceMonths)}一期`,
      `公共收益每${monthsWords(incomeMonths)}一期`,
      `期满后${graceDays}日内公布`,
      wholeBoard
        ? '服务价格、标准和内容一类，收费标准、维保单位、履行情况三项齐全才算公开'
        : '服务价格、标准和内容一类，有服务和收费标准即算公开',
    ].join('；') + '。'
  );
}

function monthsWords(months: number): string {
  const known: Readonly<Record<number, string>> = { 1: '月', 3: '季度', 6: '半年', 12: '年' };
  return known[months] ?? ` ${months} 个月`;
}
