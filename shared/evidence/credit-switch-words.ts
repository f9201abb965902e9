import type { CreditSwitches } from './credit-switches';

/** How the score is reckoned, a sentence each: what an article sets first, then the district's own reading marked as such. */
export function creditSwitchWords(switches: CreditSwitches): string[] {
  const { openMonths, disputedCounts, repairedCounts, capped } = switches;
  return [
    '得分＝基础信息＋优良信息－不良信息；等级以省系统发布的为准，本程序只作复核（《山东省物业服务企业信用信息管理办法》）。',
    '不良信息自行为终止之日起满五年，自动不再计入（《山东省社会信用条例》第三十八条）；没有登记终止日的，从发生之日起算。',
    `${openMonths === 0 ? '没有载明期限的，不限期计入' : `没有载明期限的，计入 ${openMonths} 个月`}（通行做法：烟台 2022 年为一年）。`,
    `异议核查期间${disputedCounts ? '照常计入并标明' : '暂不计入'}；信用修复后${repairedCounts ? '仍然计入' : '不再计入'}（本区口径）。`,
    capped
      ? '基础信息最高 80 分，优良信息最高 40 分（通行做法：烟台 2022 年）。'
      : '基础、优良信息不设上限（烟台 2022 年为 80 分、40 分，本区未采用）。',
  ];
}
