import { creditLevels } from '../evidence/credit';
import type { Conditions } from './conditions';

export interface ConditionLine {
  readonly key: keyof Conditions;
  readonly title: string;
  /** As it is set: "满 3 年", "不作要求". */
  readonly value: string;
  /** What it decides, and for whom. */
  readonly means: string;
  /** On which it rests: an article, or 通行做法. */
  readonly basis: string;
  /** Where it is printed. */
  readonly printed: string;
}

const share = (hundredths: number) => (hundredths === 0 ? '不作要求' : `不低于 ${hundredths / 100}%`);
const years = (count: number) => (count === 0 ? '不作要求' : `满 ${count} 年`);

const checks = '资格审查表、推荐包';
const usual = '通行做法';

/** Every switch of a year in words: what it means and where it is printed. One list for screen, story and forms. */
export function conditionLines(conditions: Conditions): readonly ConditionLine[] {
  const line = (
    key: keyof Conditions,
    title: string,
    value: string,
    means: string,
    basis: string,
    printed = checks,
  ): ConditionLine => ({ key, title, value, means, basis, printed });
  const area = conditions.projectAreaAtLeast / 100;
  return [
    line(
      'serviceYears',
      '从业年限',
      years(conditions.serviceYears),
      '文明服务明星在物业服务行业连续工作的整年',
      '最美物业人评选条件（D4）',
    ),
    line(
      'servedYears',
      '服务项目年限',
      years(conditions.servedYears),
      '企业服务被推荐项目的整年，合同须在有效期内',
      usual,
    ),
    line(
      'projectAreaAtLeast',
      '项目建筑面积',
      area === 0 ? '不作要求' : `不少于 ${area} ㎡`,
      '示范项目的建筑面积；全国标准为住宅 80000 ㎡',
      `${usual}（D4）`,
    ),
    line(
      'occupancyAtLeast',
      '入住率',
      share(conditions.occupancyAtLeast),
      '示范项目的入住率；全国标准为 85%',
      `${usual}（D4）`,
    ),
    line('collectionAtLeast', '物业费收缴率', share(conditions.collectionAtLeast), '示范项目最近一年的收缴率', usual),
    line(
      'satisfactionAtLeast',
      '业主满意率',
      share(conditions.satisfactionAtLeast),
      '示范项目满意度测评的满意率，公式随结果列明',
      usual,
    ),
    line(
      'surveyMonths',
      '测评有效期',
      conditions.surveyMonths === 0 ? '不限' : `${conditions.surveyMonths} 个月内`,
      '早于此的满意度测评不再采用',
      usual,
    ),
    line(
      'assessmentAtLeast',
      '街道考核得分率',
      share(conditions.assessmentAtLeast),
      '示范项目最近一次街道量化考核的得分率',
      `${usual}（C6）`,
    ),
    line(
      'creditLevels',
      '信用等级',
      conditions.creditLevels.map(level => creditLevels[level]).join('、') || '不作要求',
      '所属企业的信用等级须在其中；C 级和黑名单一律不得推荐',
      '山东省社会信用条例第28条',
    ),
    line(
      'standardCertificate',
      '标准认证',
      conditions.standardCertificate ? '须有一项以上有效' : '不作要求',
      '示范项目和标兵企业须有七项市级物业服务标准之一的有效认证',
      `${usual}（D3）`,
    ),
    line(
      'cleanYears',
      '否决事项追溯',
      `近 ${conditions.cleanYears} 年`,
      '这段时间内有一票否决事项的，不得推荐',
      `${usual}（近2年，广州 2022）`,
    ),
    line(
      'deedLimit',
      '事迹材料字数',
      `不超过 ${conditions.deedLimit} 字`,
      '事迹材料正文，按 Word 的中文字数计',
      `${usual}（D7）`,
      '事迹材料、推荐包',
    ),
    line(
      'summaryLimit',
      '事迹摘要字数',
      `不超过 ${conditions.summaryLimit} 字`,
      '事迹摘要，按 Word 的中文字数计',
      `${usual}（D7）`,
      '事迹材料、推荐包',
    ),
    line(
      'unitPostingDays',
      '单位公示',
      `${conditions.unitPostingDays} 个工作日`,
      '单位公示的最短天数',
      `${usual}（D6）`,
      '公示、公示情况说明',
    ),
    line(
      'districtPostingDays',
      '区级公示',
      `${conditions.districtPostingDays} 个工作日`,
      '区级公示的最短天数',
      `${usual}（D6）`,
      '公示、公示情况说明',
    ),
    line(
      'copies',
      '表格份数',
      `一式 ${conditions.copies} 份`,
      '报送纸质表格的份数',
      `${usual}（D2）`,
      '推荐审批表、申报表',
    ),
  ];
}
