import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { DocumentModel } from '#shared/documents/document-model';
import { writeDocx } from '#shared/documents/docx-writer';
import type { Operation } from '../ipc/operations';
import { documentFileName } from './file-name';
import { mayWrite, writeNewFile } from './new-file';

/** One .docx a model. Nothing is written when one of the names is taken and may not be replaced. */
export async function exportDocuments(
  models: readonly DocumentModel[],
  folder: string,
  overwrite: boolean,
  operation: Operation,
): Promise<Result<{ paths: string[] }>> {
  const numbered = models.length > 1;
  const paths = models.map(({ title }, at) => join(folder, documentFileName(title, numbered ? at + 1 : null)));
  for (const path of paths) {
    const free = await mayWrite(path, overwrite);
    if (!free.ok) return free;
  }
  for (const [at, model] of models.entries()) {
    if (operation.cancelled()) return refuse('documents-cancelled', { done: at });
    operation.progress(at, models.length, `正在写《${model.title}》`);
    const written = await writeNewFile(paths[at] ?? '', async file => {
      await file.writeFile(await writeDocx(model));
      return true;
    });
    if (!written.ok) return written;
  }
  operation.progress(models.length, models.length, '已写好');
  return ok({ paths });
}
