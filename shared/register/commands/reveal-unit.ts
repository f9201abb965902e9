import type { ChangeDraft } from '../../journal/draft';

/** Looking at a certificate number or phone leaves a trace: which unit, which kind, never the datum (PIPL-51). */
export function revealUnit(projectName: string, unit: string, what: 'idNumber' | 'phone'): ChangeDraft {
  const title = what === 'phone' ? '联系电话' : '证件号码';
  return { command: 'register.reveal', words: `${projectName}：查看 ${unit} 的${title}`, changes: [] };
}
