import { refuse } from '#shared/basics/result';
import { ballotsJobSchema } from '#shared/documents/ballots-job';
import { exportBallots } from '../../documents/export-ballots';
import { exportDraw } from '../../documents/export-draw';
import { exportDocuments } from '../../documents/export-documents';
import { exportList } from '../../documents/export-list';
import { readModels } from '../../documents/read-models';
import { printDocuments } from '../../print/print-documents';
import type { Handlers } from '../handler';

export const documentHandlers: Handlers<
  'documents.export' | 'documents.exportBallots' | 'documents.exportDraw' | 'documents.exportList' | 'documents.print'
> = {
  'documents.export': async ({ operation, models, folder, overwrite }, { session, operations }) => {
    const store = session.open();
    if (!store.ok) return store;
    const read = readModels(models, store.value.practice);
    if (!read) return refuse('call-input-invalid', { field: 'models' });
    return operations.run(operation, running => exportDocuments(read, folder, overwrite, running));
  },
  'documents.exportBallots': async ({ operation, job, folder, overwrite }, { session, operations }) => {
    const store = session.open();
    if (!store.ok) return store;
    const read = ballotsJobSchema.safeParse(job);
    if (!read.success)
      return refuse('call-input-invalid', { field: `job.${read.error.issues[0]?.path.join('.') ?? ''}` });
    const marked = { ...read.data, practice: store.value.practice };
    return operations.run(operation, running => exportBallots(marked, folder, overwrite, running));
  },
  'documents.exportDraw': async ({ title, file, folder, overwrite }, { session }) => {
    const store = session.open();
    return store.ok ? exportDraw(title, file, folder, overwrite) : store;
  },
  'documents.exportList': async ({ title, text, folder, overwrite }, { session }) => {
    const store = session.open();
    if (!store.ok) return store;
    return exportList({ title, text, practice: store.value.practice }, folder, overwrite);
  },
  // Works while locked as well: the recovery key is printed before there is a store.
  'documents.print': async ({ operation, models }, { session, operations, folders, log, now, printPdf, openPath }) => {
    const store = session.open();
    const marked = (sent: unknown) => (sent as { practice?: unknown } | null)?.practice === true;
    const read = readModels(models, store.ok ? store.value.practice : models.some(marked));
    if (!read) return refuse('call-input-invalid', { field: 'models' });
    const machine = { userData: folders.userData, now: now(), log, printPdf, openPath };
    return operations.run(operation, running => printDocuments(read, machine, running));
  },
};
