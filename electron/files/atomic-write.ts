import { randomBytes } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { removeFile } from './remove';
import { syncFolder } from './sync-folder';

/**
 * The file has the old content or the new one, never half of it: a neighbour file is written, fsynced and renamed over.
 * Throws the disk's error; the neighbour is then removed.
 */
export async function writeFileAtomic(path: string, data: string | Uint8Array): Promise<void> {
  const neighbour = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const handle = await open(neighbour, 'wx', 0o600);
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(neighbour, path);
  } catch (error) {
    await removeFile(neighbour).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}
