import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { folderThere } from '../../files/data-folder';
import { diskFailure } from '../../files/disk-errors';
import { removeFolder } from '../../files/remove';
import { syncFolder } from '../../files/sync-folder';
import { folderRefusal } from '../../files/try-folder';
import { settingsPath } from '../backup-settings';
import { copyFileHashed } from '../copy-file';
import type { OpenedBackup } from './open';
import type { VerifiedBackup } from './verify';
import { swapPaths } from './swap-paths';

/**
 * Copies the backup beside `store`, compares every file, and swaps: the present store is kept under another name.
 * Answers where, or null when there was none. Until the first rename nothing of the present store is touched.
 */
export async function copyAndSwap(
  backup: OpenedBackup,
  contents: VerifiedBackup['contents'],
  store: string,
  now: Date,
): Promise<Result<{ aside: string | null }>> {
  const inside = relative(backup.path, store);
  if (!inside.startsWith('..') && !isAbsolute(inside)) return refuse('restore-target-inside');
  const names = swapPaths(store);
  try {
    await mkdir(dirname(store), { recursive: true });
    await removeFolder(names.copying);
    await removeFolder(names.ready);
    await mkdir(names.copying);
    const files = backup.manifest.files.map(file => ({ ...file, from: join(backup.path, ...file.path.split('/')) }));
    for (const { path, from, bytes, sha256 } of [...files, ...contents]) {
      const copied = await copyFileHashed(from, join(names.copying, ...path.split('/')), null);
      if (copied.bytes !== bytes || copied.sha256 !== sha256) {
        await removeFolder(names.copying);
        return refuse('backup-damaged', { name: basename(path) });
      }
    }
    await keepBackupSettings(store, names.copying);
    await syncFolder(names.copying);
    await rename(names.copying, names.ready);
    return await swapIn(store, names.ready, names.aside(now));
  } catch (error) {
    await removeFolder(names.copying).catch(() => undefined);
    if (diskFailure(error) === null) throw error;
    return folderRefusal(error, dirname(store));
  }
}

/** Where this machine backs up to is the machine's matter, not the backup's. */
async function keepBackupSettings(from: string, to: string): Promise<void> {
  await copyFileHashed(settingsPath(from), settingsPath(to), null).catch(error => {
    if (diskFailure(error) !== 'gone') throw error;
  });
}

async function swapIn(store: string, ready: string, aside: string): Promise<Result<{ aside: string | null }>> {
  const present = await folderThere(store);
  try {
    if (present) await rename(store, aside);
  } catch (error) {
    if (diskFailure(error) === null) throw error;
    await removeFolder(ready).catch(() => undefined);
    return refuse('restore-swap-failed');
  }
  try {
    await rename(ready, store);
  } catch (error) {
    if (present) await rename(aside, store);
    if (diskFailure(error) === null) throw error;
    return refuse('restore-swap-failed');
  }
  await syncFolder(dirname(store));
  return ok({ aside: present ? aside : null });
}
