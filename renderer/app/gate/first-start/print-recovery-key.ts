import { dayOf } from '#shared/basics/dates';
import { recoveryKeySheet } from '#shared/documents/forms/recovery-key-sheet';
import { bridge } from '../../bridge';
import { runLongWork } from '../../long-work';
import { showRefusal } from '../../refusal-notice';
import type { FirstStartDraft } from './first-start-draft';

export async function printRecoveryKey(recoveryKey: string, draft: FirstStartDraft): Promise<void> {
  const model = recoveryKeySheet({
    recoveryKey,
    bureau: draft.bureau,
    officer: draft.officerName,
    dataFolder: draft.dataFolder,
    day: dayOf(new Date()),
    practice: draft.practice,
  });
  const answer = await runLongWork('正在生成打印件', work =>
    bridge['documents.print']({ operation: work.operation, models: [model] }),
  );
  if (!answer.ok) showRefusal(answer.refusal);
}
