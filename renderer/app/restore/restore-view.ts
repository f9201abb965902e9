import type { RestorePreview } from '#shared/ipc/contract';
import { showMoment } from '#shared/basics/moment';

const tableWords: Readonly<Record<string, string>> = {
  settings: '单位设置',
  streets: '街道',
  communities: '社区',
  companies: '物业企业',
  projects: '小区',
  registers: '业主清册',
  registerPages: '清册页',
  elections: '选举',
  electionPages: '冻结清册页',
  ballots: '选票',
  packages: '报送包',
};

/** What a backup holds, in the officer's nouns; pages are storage, not content, and are left out. */
export function contentWords(counts: RestorePreview['counts']): { label: string; value: string }[] {
  return Object.entries(counts)
    .filter(([table, count]) => count > 0 && !table.endsWith('Pages') && table !== 'settings')
    .map(([table, count]) => ({ label: tableWords[table] ?? table, value: count.toLocaleString('zh-CN') }));
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
