import type { DocumentModel } from '#shared/documents/document-model';
import { bridge } from '../../bridge';
import { runLongWork } from '../../long-work';
import { showRefusal } from '../../refusal-notice';
import type { FirstStartDraft } from './first-start-draft';

export async function printRecoveryKey(recoveryKey: string, draft: FirstStartDraft): Promise<void> {
  const model: DocumentModel = {
    title: '恢复密钥',
    form: 'recovery-key',
    practice: draft.practice,
    orientation: 'portrait',
    blocks: [
      { type: 'title', lines: ['恢复密钥'] },
      { type: 'paragraph', runs: [{ text: `${draft.bureau} 共治工作台` }] },
      { type: 'paragraph', runs: [{ text: recoveryKey }] },
    ],
  };
  const answer = await runLongWork('打印恢复密钥', work =>
    bridge['documents.print']({ operation: work.operation, models: [model] }),
  );
  if (!answer.ok) showRefusal(answer.refusal);
}
