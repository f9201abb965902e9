import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { blobsFolder } from '../attachments/blob-paths';
import { twoLevels } from '../files/two-levels';
import { hashFile } from './copy-file';
import { readManifest, UNFINISHED, type BackedFile } from './manifest';

/**
 * Contents of attachments lie beside the backups, once for all of them: sealed as in the store, each named by the SHA-256 of
 * its sealed bytes. So hundreds of megabytes of scans are not written anew every day, and each is checked without a key.
 */
export function poolFolder(folder: string, storeId: string): string {
  return join(folder, `共治附件-${storeId}`);
}

export function pooledPath(folder: string, storeId: string, sha256: string): string {
  return join(poolFolder(folder, storeId), sha256.slice(0, 2), sha256);
}

/** Read from its medium: whether it is what its name says. */
export async function pooledHolds(folder: string, storeId: string, { sha256, bytes }: BackedFile): Promise<boolean> {
  return fileHolds(pooledPath(folder, storeId, sha256), { sha256, bytes });
}

export async function fileHolds(path: string, wanted: { sha256: string; bytes: number }): Promise<boolean> {
  // Its length first: most of what is not the same is told without reading it.
  const there = await stat(path).catch(() => null);
  if (there?.size !== wanted.bytes) return false;
  const read = await hashFile(path).catch(() => null);
  return read?.sha256 === wanted.sha256;
}

/** Contents and small pictures in a store: paths relative to it, with forward slashes. */
export async function storedContents(store: string): Promise<{ path: string; bytes: number }[]> {
  const found: { path: string; bytes: number }[] = [];
  for (const { below, name, path } of await twoLevels(blobsFolder(store))) {
    if (!/^[0-9a-f]{64}(\.thumb)?$/.test(name)) continue;
    found.push({ path: `attachments/${below}/${name}`, bytes: (await stat(path)).size });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What lies in the pool: SHA-256 → bytes. */
export async function poolSizes(folder: string, storeId: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const { name, path } of await twoLevels(poolFolder(folder, storeId))) sizes.set(name, (await stat(path)).size);
  return sizes;
}

/** What the newest backup of the store in `folder` has in the pool, by its place in the store. */
export async function pooledBefore(folder: string, storeId: string): Promise<ReadonlyMap<string, BackedFile>> {
  let newest = { seq: -1, pooled: [] as readonly BackedFile[] };
  for (const name of await readdir(folder)) {
    if (!name.startsWith('共治备份-') || name.endsWith(UNFINISHED)) continue;
    const manifest = await readManifest(join(folder, name));
    if (!manifest.ok || manifest.value.storeId !== storeId || manifest.value.head.seq < newest.seq) continue;
    newest = { seq: manifest.value.head.seq, pooled: manifest.value.pooled };
  }
  return new Map(newest.pooled.map(file => [file.path, file]));
}
