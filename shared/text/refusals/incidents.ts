import type { RefusalWords } from './refusal-words';

export const incidentsRefusals = {
  'incident-subject-missing': {
    words: '没有选定企业、小区或人员',
    next: '请按名称查找并选定；名单里没有的，先在“企业与人员”里登记。',
  },
  'incident-title-missing': { words: '没有写事项', next: '请用一句话写明是什么事，不写举报人姓名和电话。' },
  'incident-settled-before': { words: '办结日期 {settled} 早于发生日期 {on}', next: '请核对两个日期。' },
  'incident-honour-veto': {
    words: '荣誉不能同时记为一票否决（{ground}）',
    next: '请改正类别，或去掉一票否决的情形。',
  },
  'incident-twice': {
    words: '{day} 的“{title}”已经登记过',
    next: '请打开原来那一条，有进展的用“更正”补上；确是另一件事的，请把事项写得能区分开。',
  },
} satisfies Record<string, RefusalWords>;
