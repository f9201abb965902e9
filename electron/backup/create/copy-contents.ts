import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { keyOf } from '../../attachments/attachments';
import { openBlob, type BlobKey } from '../../attachments/seal-blob';
import { writeFileAtomic } from '../../files/atomic-write';
import type { Operation } from '../../ipc/operations';
import { sha256Hex } from '../../journal/sha256';
import type { BackedFile, Manifest } from '../manifest';
import { poolFolder, pooledBefore, pooledHolds, pooledPath } from '../pool';
import type { Plan } from './prepare';

/**
 * Every content that opens goes into the pool, unless it lies there already; what is in the pool is read from its medium
 * each time, and written anew when it has gone bad. One content at a time is in memory. A content that this machine
 * cannot read any more is counted, and the copy that an earlier backup has of it stays named. Throws the medium's error.
 */
export async function copyContents(
  plan: Plan,
  operation: Operation,
): Promise<Result<Pick<Manifest, 'pooled' | 'unreadable'>>> {
  const { store, contents, totalBytes } = plan;
  const folder = dirname(plan.final);
  const key = keyOf(store);
  const before = await pooledBefore(folder, store.storeId);
  const pooled: BackedFile[] = [];
  let unreadable = 0;
  let done = totalBytes - contents.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of contents) {
    const sealed = await readGood(join(store.folder, ...path.split('/')), key);
    const file = sealed ? { path, bytes: sealed.length, sha256: sha256Hex(sealed) } : before.get(path);
    const holds = () => file !== undefined && pooledHolds(folder, store.storeId, file);
    let kept = await holds();
    if (!kept && sealed) {
      // The folder that this backup began: without it, what answers here is an empty mount point.
      await stat(plan.unfinished);
      await writePooled(folder, store.storeId, sha256Hex(sealed), sealed);
      kept = await holds();
      if (!kept) return refuse('backup-not-verified', { name: basename(path) });
    }
    if (file && kept) pooled.push(file);
    else if (!path.endsWith('.thumb')) unreadable += 1;
    done += bytes;
    operation.progress(done, totalBytes, '正在复制附件');
  }
  return ok({ pooled, unreadable });
}

/** The sealed bytes, if they open: a damaged content must not take the place of a good one. */
async function readGood(path: string, key: BlobKey): Promise<Buffer | null> {
  const sealed = await readFile(path).catch(() => null);
  const [sha256 = '', thumbnail] = basename(path).split('.');
  return sealed && openBlob(key, sha256, thumbnail ? 'thumbnail' : 'content', sealed) ? sealed : null;
}

/** Folder by folder: a stick that was pulled out is missed, not built anew under its mount point. */
async function writePooled(folder: string, storeId: string, sha256: string, sealed: Buffer): Promise<void> {
  const path = pooledPath(folder, storeId, sha256);
  for (const one of [poolFolder(folder, storeId), dirname(path)]) {
    await mkdir(one).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  await writeFileAtomic(path, sealed);
}
