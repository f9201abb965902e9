import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { BallotsJob } from '#shared/documents/ballots-job';
import { writeBallots } from '#shared/documents/ballots-writer';
import type { Operation } from '../ipc/operations';
import { documentFileName } from './file-name';
import { mayWrite, writeNewFile } from './new-file';

/** Papers between two pauses in which other calls are answered. */
const PAPERS_AT_ONCE = 20;

/** All ballot papers in one .docx. Pieces go to the disk as they come, so memory does not grow with the papers. */
export async function exportBallots(
  job: BallotsJob,
  folder: string,
  overwrite: boolean,
  operation: Operation,
): Promise<Result<{ path: string; ballots: number }>> {
  const path = join(folder, documentFileName(`表决票（${job.facts.project.name}）`, null));
  const free = await mayWrite(path, overwrite);
  if (!free.ok) return free;
  const total = job.papers.length;
  const written = await writeNewFile(path, async file => {
    let pieces: Uint8Array[] = [];
    const writing = writeBallots(job, {
      write: piece => void pieces.push(piece),
      cancelled: operation.cancelled,
      progress: done => operation.progress(done, total, '正在写表决票'),
    });
    for (;;) {
      const step = writing.next();
      if (step.done || step.value % PAPERS_AT_ONCE === 0) {
        for (const piece of pieces) await file.writeFile(piece);
        pieces = [];
        await new Promise(resolve => setImmediate(resolve));
      }
      if (step.done) return step.value;
    }
  });
  if (!written.ok) return written;
  return written.value ? ok({ path, ballots: total }) : refuse('documents-cancelled', { done: 0 });
}
