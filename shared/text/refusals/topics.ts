import type { RefusalWords } from './refusal-words';

export const topicsRefusals = {
  'topic-place-missing': { words: '没有选择社区或小区', next: '请先选择议题发生在哪个社区或小区。' },
  'topic-title-missing': { words: '没有填写议题标题', next: '请用一句话写明反映什么。' },
  'topic-title-long': { words: '标题有 {length} 个字，超过 120 个字', next: '请把细节移到“内容”中。' },
  'topic-day-invalid': { words: '{field}不是存在的日期', next: '请按“2026-03-05”的样式填写。' },
  'topic-day-far': { words: '{field} {day} 离得太远', next: '请核对年份是否输错。' },
  'topic-reported-later': { words: '反映日期 {day} 晚于今天', next: '请核对反映日期。' },
  'topic-due-early': { words: '办结期限 {due} 早于反映日期 {reported}', next: '请核对这两个日期。' },
} satisfies Record<string, RefusalWords>;
