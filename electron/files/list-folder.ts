import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { FolderListing } from '#shared/ipc/contract';
import { errorCode } from './disk-errors';
import { freeBytes } from './free-space';
import { places } from './places';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Folders only, never files: this is for choosing where something is written. Hidden ones are left out. */
export async function listFolder(
  path: string | null,
  known: { home: string; desktop: string; documents: string },
  dataFolder: string | null,
): Promise<Result<FolderListing>> {
  const there = await places(known, dataFolder);
  if (path === null) {
    return ok({ path: null, parent: null, folders: [], places: there, writable: false, freeBytes: null });
  }
  if (!isAbsolute(path)) return refuse('path-not-absolute', { path });
  const folder = resolve(path);
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const folders: { name: string; path: string }[] = [];
    for (const entry of entries) {
      if (/^[.$]/.test(entry.name)) continue;
      const full = join(folder, entry.name);
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await pointsToFolder(full)));
      if (isFolder) folders.push({ name: entry.name, path: full });
    }
    folders.sort((a, b) => collator.compare(a.name, b.name));
    const writable = await access(folder, constants.W_OK).then(
      () => true,
      () => false,
    );
    const parent = dirname(folder) === folder ? null : dirname(folder);
    return ok({ path: folder, parent, folders, places: there, writable, freeBytes: await freeBytes(folder) });
  } catch (error) {
    const denied = errorCode(error) === 'EACCES' || errorCode(error) === 'EPERM';
    if (denied) return refuse('folder-not-readable', { path: folder });
    if (errorCode(error) === null) throw error;
    return refuse('folder-missing', { path: folder });
  }
}

async function pointsToFolder(path: string): Promise<boolean> {
  return stat(path).then(
    target => target.isDirectory(),
    () => false,
  );
}
