import { randomBytes } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { diskFailure, errorCode } from '../../files/disk-errors';
import { freeBytes } from '../../files/free-space';
import { removeFile } from '../../files/remove';
import { showBytes } from '../show-bytes';

/** Step 5: writes the package beside its place, under a name of its own, down to the medium. Answers that name. */
export async function writeAside(path: string, bytes: Uint8Array): Promise<Result<string>> {
  const folder = dirname(path);
  const free = await freeBytes(folder);
  if (free !== null && free < bytes.length)
    return refuse('package-no-space', { need: showBytes(bytes.length), free: showBytes(free) }, { at: folder });
  await removeKilled(folder);
  const aside = join(folder, `.gongzhi-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(aside, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return ok(aside);
  } catch (error) {
    await removeFile(aside).catch(() => undefined);
    return refuseWrite(error, folder, bytes.length);
  }
}

/** What an export that was killed before its rename left here; one that may still be at work is younger. */
async function removeKilled(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(each => /^\.gongzhi-[0-9a-f]{12}\.tmp$/.test(each))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > A_MINUTE) await removeFile(path).catch(() => undefined);
  }
}

const A_MINUTE = 60_000;

/** The refusal for what a disk does in the ordinary course of life. */
export function refuseWrite(error: unknown, folder: string, size: number): Result<never> {
  switch (diskFailure(error)) {
    case 'full':
      return refuse('package-no-space', { need: showBytes(size), free: showBytes(0) }, { at: folder });
    case 'read-only':
      return refuse('package-read-only', undefined, { at: folder });
    case 'gone':
      return refuse('package-folder-gone', undefined, { at: folder });
    default:
      return refuse('package-write-failed', { code: errorCode(error) ?? 'UNKNOWN' }, { at: folder });
  }
}
