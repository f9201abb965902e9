import { verdictSheet } from '#shared/documents/forms/verdict-sheet';
import type { Verdict } from '#shared/packages/verdict';
import { bridge } from '../../app/bridge';
import { runLongWork } from '../../app/long-work';
import { say } from '../../app/notices';
import { showRefusal } from '../../app/refusal-notice';
import { currentPhase } from '../../store/session';

export interface VerdictOfFile {
  readonly verdict: Verdict;
  readonly sha256: string;
  /** `YYYY-MM-DDTHH:mm…`. */
  readonly checkedAt: string;
}

/** The 校验单 as a PDF, opened by the system's viewer for printing. */
export async function printVerdict({ verdict, sha256, checkedAt }: VerdictOfFile): Promise<void> {
  const phase = currentPhase();
  if (phase.at !== 'open') return;
  const { settings, practice } = phase.session;
  const model = verdictSheet({ verdict, sha256, checkedAt, checkedBy: settings.bureau, practice });
  const answer = await runLongWork('正在生成校验单', ({ operation }) =>
    bridge['documents.print']({ operation, models: [model] }),
  );
  if (answer.ok) say.done('校验单已打开，可在阅读器中打印');
  else showRefusal(answer.refusal);
}
