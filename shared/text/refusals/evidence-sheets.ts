import type { RefusalWords } from './refusal-words';

export const evidenceSheetsRefusals = {
  'sheet-empty': { words: '表里没有内容', next: '请确认导出的是有数据的那张表，再选一次文件。' },
  'sheet-no-heading': {
    words: '没有找到表头，至少要有这几列：{needs}',
    next: '请在表格第一行写上列名，可以先下载或照着页面上的列名改。',
  },
  'sheet-no-rows': { words: '表头下面没有数据', next: '请确认选的是有数据的工作表。' },
  'sheet-too-long': { words: '数据超过 {most} 行', next: '请分成几个文件导入。' },
  'sheet-subject-unknown': {
    words: '没有找到“{name}”',
    next: '请核对名称；企业、小区先在“小区与业主”登记，人员先在“企业与人员”登记。',
  },
  'sheet-subject-several': {
    words: '有 {count} 个“{name}”，不知道是哪一个',
    next: '请在“所属企业”一列写明企业全称；仍然分不清的，请逐条登记。',
  },
  'sheet-word-unknown': { words: '{what}一列的“{text}”看不懂', next: '请写 {words} 中的一个。' },
  'sheet-day-unknown': { words: '{what}“{text}”不是日期', next: '请按 2026-03-05 的样子填写。' },
  'sheet-known': { words: '已经登记过', next: '不必再导入。' },
  'sheet-double': { words: '与本表第 {row} 行重复', next: '请删去重复的一行；确是两件事的，请把事项写得能区分开。' },
  'sheet-nothing-new': { words: '读到 {read} 行，没有可以导入的', next: '请看每行的说明，改正后再选一次文件。' },
} satisfies Record<string, RefusalWords>;
