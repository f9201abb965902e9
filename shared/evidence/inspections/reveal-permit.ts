import type { ChangeDraft } from '../../journal/draft';

/** Notes in the audit log that the number of somebody's 执法证 was looked at; no row changes. */
export function revealPermit(number: string): ChangeDraft {
  return { command: 'inspections.reveal', words: `查看检查人员 ${number} 的执法证号`.slice(0, 500), changes: [] };
}
