import type { CallOutput } from '#shared/ipc/contract';
import { showBytes } from '../../components/folder-words';
import { tableWords } from '../../components/table-words';

type Check = CallOutput<'attachments.check'>;

interface CheckWords {
  readonly tone: 'success' | 'error';
  readonly title: string;
  readonly words: string;
  /** One line a fault: 会议：签到表.jpg（缺失）. */
  readonly lines: readonly string[];
}

/** What the check of the attachments found, in one sentence, with each fault by name. */
export function checkWords({ contents, bytes, faulty, faults }: Check): CheckWords {
  const many = (count: number) => count.toLocaleString('zh-CN');
  if (faulty === 0) {
    const title = contents === 0 ? '没有附件' : `全部 ${many(contents)} 个附件完好`;
    return { tone: 'success', title, words: contents === 0 ? '' : `共 ${showBytes(bytes)}`, lines: [] };
  }
  const lines = faults.map(({ table, name, fault }) => {
    return `${tableWords[table]}：${name}（${fault === 'missing' ? '缺失' : '已损坏或被改动'}）`;
  });
  return {
    tone: 'error',
    title: `有 ${many(faulty)} 处附件打不开`,
    words: '请在原处重新添加原件，或从含有它们的备份恢复；其他内容不受影响。',
    lines: faulty > lines.length ? [...lines, `另有 ${many(faulty - lines.length)} 处未列出`] : lines,
  };
}
