import { ok, refuse, type Refusal, type Result } from '#shared/basics/result';
import type { BackupFile } from '#shared/ipc/contract';
import { diskFailure } from '../../files/disk-errors';
import { removeFolder } from '../../files/remove';
import type { Operation } from '../../ipc/operations';
import type { OpenStore } from '../../session/session';
import { describeBackup } from '../manifest';
import { copy } from './copy';
import { copyContents } from './copy-contents';
import { writeAndVerify } from './manifest';
import { prepare } from './prepare';
import { swap } from './swap';

/** prepare → copy → contents into the pool (read back) → manifest (read back) → swap. Whatever fails, earlier backups and the store are as they were. */
export async function createBackup(
  store: OpenStore,
  folder: string,
  keep: number,
  now: Date,
  operation: Operation,
): Promise<Result<BackupFile>> {
  let unfinished: string | null = null;
  try {
    const plan = await prepare(store, folder, now);
    if (!plan.ok) return plan;
    unfinished = plan.value.unfinished;
    const files = await copy(plan.value, operation);
    const contents = await copyContents(plan.value, operation);
    if (!contents.ok) {
      await removeFolder(unfinished).catch(() => undefined);
      return contents;
    }
    operation.progress(plan.value.totalBytes, plan.value.totalBytes, '正在读回核对');
    const manifest = await writeAndVerify(plan.value, files, contents.value);
    if (!manifest.ok) {
      await removeFolder(unfinished).catch(() => undefined);
      return manifest;
    }
    await swap(plan.value, keep);
    return ok(describeBackup(plan.value.final, manifest.value, true));
  } catch (error) {
    if (unfinished) await removeFolder(unfinished).catch(() => undefined);
    return mediumRefusal(error);
  }
}

function mediumRefusal(error: unknown): { ok: false; refusal: Refusal } {
  switch (diskFailure(error)) {
    case 'full':
      return refuse('backup-disk-full');
    case 'read-only':
      return refuse('backup-read-only');
    case 'gone':
    case 'failed':
    case 'busy':
      return refuse('backup-pulled-out');
    case null:
      throw error;
  }
}
