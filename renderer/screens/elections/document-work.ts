import type { BallotsJob } from '#shared/documents/ballots-job';
import type { DocumentModel } from '#shared/documents/document-model';
import type { Result } from '#shared/basics/result';
import { bridge } from '../../app/bridge';
import { runLongWork } from '../../app/long-work';
import { say } from '../../app/notices';
import { showRefusal } from '../../app/refusal-notice';

/** Makes a PDF and opens it with the system's viewer. */
export async function printDocuments(models: readonly DocumentModel[]): Promise<void> {
  const answer = await runLongWork('正在准备打印', ({ operation }) =>
    bridge['documents.print']({ operation, models: [...models] }),
  );
  if (!answer.ok) return showRefusal(answer.refusal);
  say.done('已用系统阅读器打开，请在其中打印');
}

/** Writes the documents as .docx into `folder`; the answer names the first file. */
export function exportDocuments(
  models: readonly DocumentModel[],
  folder: string,
  overwrite: boolean,
): Promise<Result<{ readonly path: string }>> {
  return runLongWork('正在导出文书', async ({ operation }) => {
    const answer = await bridge['documents.export']({ operation, models: [...models], folder, overwrite });
    return answer.ok ? { ok: true, value: { path: answer.value.paths[0] ?? folder } } : answer;
  });
}

/** Writes all ballot papers into one .docx in `folder`. */
export function exportBallots(
  job: BallotsJob,
  folder: string,
  overwrite: boolean,
): Promise<Result<{ readonly path: string }>> {
  return runLongWork('正在生成选票', ({ operation }) =>
    bridge['documents.exportBallots']({ operation, job, folder, overwrite }),
  );
}
