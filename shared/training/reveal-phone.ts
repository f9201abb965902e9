import type { ChangeDraft } from '../journal/draft';

/** Notes in the audit log that a masked phone of the training log was looked at; no row changes. */
export function revealPhone(where: string): ChangeDraft {
  return { command: 'training.reveal', words: `培训台账：查看${where}的联系电话`.slice(0, 500), changes: [] };
}
