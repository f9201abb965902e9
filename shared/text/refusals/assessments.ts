import type { RefusalWords } from './refusal-words';

export const assessmentsRefusals = {
  'assessment-switches-invalid': {
    words: '口径里有不合适的数字',
    next: '投诉件数请填 1 到 1000，季度数请填 1 到 20 的整数。',
  },
  'assessment-points': { words: '扣分“{text}”不是分数', next: '请填 0 以上、最多两位小数的数字，例如 0.5。' },
  'assessment-too-many': { words: '扣了 {taken} 分，这一项只有 {most} 分', next: '请改成不超过这一项分值的扣分。' },
  'assessment-reason-alone': { words: '写了原因“{reason}”，没有填扣分', next: '请填写扣分，或把原因清空。' },
  'assessment-reason-missing': { words: '扣了 {taken} 分，没有写原因', next: '请写明在哪里发现了什么。' },
  'assessment-gone': { words: '这次考核已经不在或已作废', next: '请重新打开列表。' },
  'assessment-there': {
    words: '{project} {quarter}已经登记过考核，{total} 分',
    next: '要改请打开那次考核点“更正”；整条登错的先作废。',
  },
  'assessment-before-quarter': {
    words: '考核日期 {on} 早于{quarter}的第一天 {from}',
    next: '请核对日期，或在上面选择这次考核所属的季度。',
  },
  'assessment-assessors': { words: '没有填写考核人', next: '请填写街道参加考核的人，几个人之间用顿号隔开。' },
  'assessment-rectify-early': { words: '整改期限 {by} 早于考核日期 {on}', next: '请核对两个日期。' },
  'assessment-nothing-to-rectify': {
    words: '这次考核没有定整改期限',
    next: '请先用“更正”填上整改期限，再登记复查。',
  },
  'assessment-check-early': { words: '复查日期 {on} 早于考核日期 {assessed}', next: '请核对日期。' },
  'card-none': { words: '这次考核没有给牌', next: '请重新打开这次考核。' },
  'card-there': { words: '已经给了{card}', next: '要改给牌的原因，请先撤回再给。' },
  'card-not-failed': {
    words: '整改没有逾期，也没有复查不到位的记录，不给黄牌',
    next: '按考核办法，整改不到位的才给黄牌；请先登记复查的结果。',
  },
  'card-not-red': {
    words: '最近 {cardQuarters} 个季度有 {yellows} 张牌、投诉 {complaints} 件，还不够给红牌',
    next: '三次黄牌且投诉达到 {manyComplaints} 件的给红牌；投诉在“投诉处罚荣誉”里登记，件数的口径可在考核首页改。',
  },
  'card-early': { words: '给牌日期 {on} 早于考核日期 {assessed}', next: '请核对日期。' },
  'card-talk-with': { words: '没有填写约谈了谁', next: '给牌要同时约谈，请填写约谈的企业负责人或项目经理。' },
  'board-nothing': { words: '{quarter}还没有考核结果', next: '先登记或导入这个季度的考核。' },
  'board-both': { words: '有小区同时选进了红榜和黑榜', next: '请从其中一个榜里去掉。' },
  'board-unchanged': { words: '红黑榜没有改动', next: '勾选要上榜的小区后再保存。' },
  'scores-head': {
    words: '没有认出考核表的表头，看到的是：{seen}',
    next: '表头要有“小区名称”，以及“总分”或各小项（例如“2-1”“公共区域保洁”）的扣分。',
  },
  'scores-empty': { words: '认出了表头，但下面没有小区', next: '请核对是不是选错了文件或工作表。' },
  'scores-none-accepted': { words: '没有一行可以导入', next: '请按下面的原因改好表格后重新选择文件。' },
} satisfies Record<string, RefusalWords>;
