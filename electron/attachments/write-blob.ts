import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, type Result } from '#shared/basics/result';
import { writeFileAtomic } from '../files/atomic-write';
import { folderThere } from '../files/data-folder';
import { syncFolder } from '../files/sync-folder';
import { roomFor } from '../journal/disk-guard';
import { diskRefusal } from '../journal/disk-refusal';
import { realDisk } from '../journal/disk-port';
import { sha256Hex } from '../journal/sha256';
import { blobPath, blobsFolder, thumbnailPath } from './blob-paths';
import { readBlobFile } from './read-blob';
import { sealBlob, type BlobKey } from './seal-blob';

/**
 * Keeps a content under its hash: sealed, written aside, fsynced and renamed, so that it is there whole or not at all.
 * What is there already is read; it is written anew only when it is damaged. Answers the hash.
 */
export async function writeBlob(
  store: string,
  key: BlobKey,
  content: Buffer,
  thumbnail: Buffer | null,
): Promise<Result<string>> {
  const sha256 = sha256Hex(content);
  const room = await roomFor(content.length, store, realDisk);
  if (!room.ok) return room;
  try {
    const path = blobPath(store, sha256);
    const there = await readBlobFile(path, key, sha256);
    if (there === null || there === 'altered') {
      await makeFolders(store, path);
      await writeFileAtomic(path, sealBlob(key, sha256, 'content', content));
    }
    if (thumbnail) await writeFileAtomic(thumbnailPath(store, sha256), sealBlob(key, sha256, 'thumbnail', thumbnail));
    return ok(sha256);
  } catch (error) {
    const refusal = diskRefusal(error);
    if (!refusal) throw error;
    return refusal;
  }
}

/** A new folder's name must survive a power cut as well as the file in it. The store's own folder is never made anew. */
async function makeFolders(store: string, path: string): Promise<void> {
  for (const folder of [blobsFolder(store), dirname(path)]) {
    if (await folderThere(folder)) continue;
    await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await syncFolder(dirname(folder));
  }
}
