import type { RefusalWords } from './refusal-words';

export const documentsRefusals = {
  'documents-print-failed': {
    words: '《{title}》的打印件没有生成（编号 {number}）',
    next: '请先“导出 Word”再打印；问题若再次出现，请把编号告诉维护人员。',
  },
} satisfies Record<string, RefusalWords>;
