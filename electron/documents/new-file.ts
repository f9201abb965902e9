import { randomBytes } from 'node:crypto';
import { access, open, rename, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { diskFailure } from '../files/disk-errors';
import { removeFile } from '../files/remove';
import { syncFolder } from '../files/sync-folder';
import { folderRefusal } from '../files/try-folder';

/** Refused when a file of that name is there and may not be replaced. */
export async function mayWrite(path: string, overwrite: boolean): Promise<Result<null>> {
  if (overwrite) return ok(null);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  return there ? refuse('file-exists', { name: basename(path) }) : ok(null);
}

/**
 * Gives the file its name only when `fill` has written all of it; answers what `fill` answered. When it answers false
 * (cancelled) or the disk fails, nothing is left behind.
 */
export async function writeNewFile(
  path: string,
  fill: (file: FileHandle) => Promise<boolean>,
): Promise<Result<boolean>> {
  const folder = dirname(path);
  const aside = join(folder, `.gongzhi-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(aside, 'wx', 0o644);
    let whole = false;
    try {
      whole = await fill(file);
      if (whole) await file.sync();
    } finally {
      await file.close();
    }
    if (whole) {
      await rename(aside, path);
      await syncFolder(folder);
    } else {
      await removeFile(aside);
    }
    return ok(whole);
  } catch (error) {
    await removeFile(aside).catch(() => undefined);
    if (diskFailure(error) === null) throw error;
    return folderRefusal(error, folder);
  }
}
