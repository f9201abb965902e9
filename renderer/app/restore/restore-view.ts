import type { RestorePreview } from '#shared/ipc/contract';
import { showMoment } from '#shared/basics/moment';
import { tableWords } from '../../components/table-words';

const nouns: Readonly<Record<string, string>> = { ...tableWords, attachments: '附件' };

/** What a backup holds, in the officer's nouns; pages are storage, not content, and are left out. */
export function contentWords({ counts, attachments }: RestorePreview): { label: string; value: string }[] {
  return [...Object.entries(counts), ['attachments', attachments.there] as const]
    .filter(([table, count]) => count > 0 && !table.endsWith('Pages') && table !== 'settings')
    .map(([table, count]) => ({ label: nouns[table] ?? table, value: count.toLocaleString('zh-CN') }));
}

export interface RestoreJudgement {
  readonly tone: 'info' | 'warning';
  readonly title: string;
  readonly words: string;
}

/** What restoring means, in one sentence each. Practice and real data have a store each, so that one never replaces the other. */
export function judge(preview: RestorePreview, practiceHere: boolean, storeHere: boolean): RestoreJudgement[] {
  const said: RestoreJudgement[] = [];
  const when = showMoment(preview.backup.at);
  said.push({
    tone: 'info',
    title: `${preview.backup.district}的备份，截至 ${when}，共 ${preview.backup.seq.toLocaleString('zh-CN')} 条记录`,
    words:
      preview.brings > 0
        ? `恢复会带来这台电脑上没有的 ${preview.brings.toLocaleString('zh-CN')} 条记录。`
        : '这台电脑上已有备份里的全部记录。',
  });
  if (preview.loses > 0) {
    said.push({
      tone: 'warning',
      title: `会失去 ${preview.loses.toLocaleString('zh-CN')} 条记录`,
      words: '这些是备份之后在这台电脑上做的修改，恢复后不再可见。现有数据会另存一份，不会删除。',
    });
  }
  if (preview.attachments.missing > 0) {
    said.push({
      tone: 'warning',
      title: `有 ${preview.attachments.missing.toLocaleString('zh-CN')} 个附件不在这份备份里`,
      words:
        '备份旁边以“共治附件”开头的文件夹没有一起拷来，或者其中的文件已损坏。找到后再恢复最好；现在恢复，这些附件会显示“附件缺失”，其他内容不受影响。',
    });
  }
  const otherMode = preview.backup.practice !== practiceHere;
  if (!preview.sameStore && storeHere && !otherMode) {
    said.push({
      tone: 'warning',
      title: '这不是本机现有数据的备份',
      words: '恢复后，本机现有数据整体换成备份里的数据；现有数据会另存一份。',
    });
  }
  if (otherMode) {
    said.push({
      tone: 'info',
      title: preview.backup.practice ? '这是演练数据的备份' : '这是正式数据的备份',
      words: preview.backup.practice
        ? '恢复后程序转到演练，正式数据不受影响。'
        : '恢复后程序转到正式数据，演练数据不受影响。',
    });
  }
  return said;
}
