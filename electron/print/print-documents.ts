import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { DocumentModel } from '#shared/documents/document-model';
import { pageLayout } from '#shared/documents/page-layout';
import { previewHtml } from '#shared/documents/preview-html';
import { documentFileName } from '../documents/file-name';
import { diskFailure } from '../files/disk-errors';
import { folderRefusal } from '../files/try-folder';
import type { Operation } from '../ipc/operations';
import type { Log } from '../log/log';
import { newPrintFolder } from './printed-files';
import type { PrintPdf } from './print-job';

interface PrintingMachine {
  readonly userData: string;
  readonly now: Date;
  readonly log: Log;
  readonly printPdf: PrintPdf;
  /** Answers an error text, empty when it worked. */
  readonly openPath: (path: string) => Promise<string>;
}

/**
 * One PDF a document, because page numbers run through a whole PDF; a single one is opened with the system's viewer,
 * several by their folder. Answers what was opened.
 */
export async function printDocuments(
  models: readonly DocumentModel[],
  machine: PrintingMachine,
  operation: Operation,
): Promise<Result<{ path: string }>> {
  const folder = await newPrintFolder(machine.userData, machine.now);
  let last = folder;
  for (const [at, model] of models.entries()) {
    if (operation.cancelled()) return refuse('documents-cancelled', { done: at });
    operation.progress(at, models.length, `正在排版《${model.title}》`);
    const layout = pageLayout(model);
    const job = { html: previewHtml([model]), landscape: layout.landscape, pageNumbers: layout.pageNumbers };
    let pdf: Uint8Array;
    try {
      pdf = await machine.printPdf(job);
    } catch (error) {
      return refuse('documents-print-failed', { title: model.title, number: machine.log.error('print', error) });
    }
    const name = documentFileName(model.title, models.length > 1 ? at + 1 : null).replace(/\.docx$/, '.pdf');
    last = join(folder, name);
    try {
      await write(last, pdf);
    } catch (error) {
      if (diskFailure(error) === null) throw error;
      return folderRefusal(error, folder);
    }
  }
  operation.progress(models.length, models.length, '已生成');
  const path = models.length > 1 ? folder : last;
  return (await machine.openPath(path)) === '' ? ok({ path }) : refuse('open-failed', { path });
}

async function write(path: string, data: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(data);
  } finally {
    await file.close();
  }
}
