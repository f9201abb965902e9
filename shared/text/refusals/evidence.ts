import type { RefusalWords } from './refusal-words';

export const evidenceRefusals = {
  'evidence-day-invalid': { words: '{what} {day} 不是可用的日期', next: '请按 2026-03-05 的样子填写，并核对年份。' },
  'evidence-day-future': {
    words: '{what} {day} 晚于今天 {today}',
    next: '请核对日期；还没有发生的事等发生以后再登记。',
  },
  'evidence-period-order': {
    words: '所属期间结束 {until} 早于开始 {from}',
    next: '请核对两个日期，多半是填反了或年份差了一年。',
  },
  'evidence-words-missing': { words: '没有填写{what}', next: '请写清楚，一两句即可；它会留在这条记录的经过里。' },
  'evidence-state': {
    words: '这条记录现在是“{state}”，不能{act}',
    next: '请先看记录的经过；确需改变的，请重新登记一条。',
  },
  'evidence-not-bad': {
    words: '这条{what}不是不良记录，谈不上信用修复',
    next: '只有不良信息、黑名单、处罚和失信行为可以修复；登错的请更正或作废。',
  },
  'evidence-reviewed': { words: '这条记录已经复核过', next: '不必再复核；内容更正以后会要求重新复核。' },
  'evidence-own-review': {
    words: '登记和复核不能是同一个人',
    next: '请另一位经办人用自己的口令打开程序，对照原件后复核。',
  },
  'evidence-unchanged': { words: '没有改动任何内容', next: '请改正登错的内容后再保存，或点“取消”。' },
} satisfies Record<string, RefusalWords>;
