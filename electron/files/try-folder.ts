import { randomBytes } from 'node:crypto';
import { open, rmdir } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { diskFailure } from './disk-errors';
import { makeFolders } from './make-folders';
import { removeFile } from './remove';

/** Makes the folder and proves that a file can be written and fsynced in it; leaves nothing behind but the folder. */
export async function ensureWritable(path: string): Promise<Result<null>> {
  if (!isAbsolute(path)) return refuse('path-not-absolute', { path });
  try {
    await makeFolders(path);
    const probe = join(path, `.${randomBytes(6).toString('hex')}.tmp`);
    try {
      const file = await open(probe, 'wx');
      try {
        await file.writeFile('gongzhi');
        await file.sync();
      } finally {
        await file.close();
      }
    } finally {
      await removeFile(probe).catch(() => undefined);
    }
    return ok(null);
  } catch (error) {
    return folderRefusal(error, path);
  }
}

/** The same proof, and folders that were made for it are removed again. */
export async function tryWritable(path: string): Promise<Result<null>> {
  if (!isAbsolute(path)) return refuse('path-not-absolute', { path });
  let top: string | undefined;
  try {
    top = await makeFolders(path);
  } catch (error) {
    return folderRefusal(error, path);
  }
  const result = await ensureWritable(path);
  for (let made = path; top && made.length >= top.length; made = dirname(made))
    await rmdir(made).catch(() => undefined);
  return result;
}

/** Words for a folder that cannot be used; what is no disk's failure is thrown on. */
export function folderRefusal(error: unknown, path: string): ReturnType<typeof refuse> {
  switch (diskFailure(error)) {
    case 'full':
      return refuse('folder-full', { path });
    case 'read-only':
      return refuse('folder-not-writable', { path });
    case 'gone':
    case 'failed':
    case 'busy':
      return refuse('folder-missing', { path });
    case null:
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return refuse('folder-missing', { path });
      throw error;
  }
}
