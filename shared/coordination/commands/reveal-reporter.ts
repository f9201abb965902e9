import type { ChangeDraft } from '../../journal/draft';
import type { TopicRow } from './topic-draft';

/** Notes in the audit log that the reporter's masked datum was looked at; no row changes. */
export function revealReporter(row: TopicRow, what: 'name' | 'phone' | 'unit'): ChangeDraft {
  const title = { name: '姓名', phone: '联系电话', unit: '房号' }[what];
  return { command: 'topic.reveal', words: `议题 ${row.body.number}：查看反映人的${title}`, changes: [] };
}
