import { readFile, stat } from 'node:fs/promises';
import { ok, refuse, type Result } from '#shared/basics/result';
import { errorCode } from '../files/disk-errors';
import { blobPath, thumbnailPath } from './blob-paths';
import { openBlob, type BlobKey } from './seal-blob';

/** The content, checked against tag and hash. `name` is for the words only. Throws what a failing disk throws. */
export async function readBlob(store: string, key: BlobKey, sha256: string, name: string): Promise<Result<Buffer>> {
  const read = await readBlobFile(blobPath(store, sha256), key, sha256);
  if (read === null) return refuse('attachment-missing', { name });
  return read === 'altered' ? refuse('attachment-altered', { name }) : ok(read);
}

/** Null: not there. */
export async function readBlobFile(path: string, key: BlobKey, sha256: string): Promise<Buffer | 'altered' | null> {
  try {
    return openBlob(key, sha256, 'content', await readFile(path)) ?? 'altered';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Null when there is none, or none that can be used: it is only a picture to find one's way by. */
export async function readThumbnail(store: string, key: BlobKey, sha256: string): Promise<Buffer | null> {
  return readFile(thumbnailPath(store, sha256)).then(
    sealed => openBlob(key, sha256, 'thumbnail', sealed),
    () => null,
  );
}

export async function blobThere(store: string, sha256: string): Promise<boolean> {
  return stat(blobPath(store, sha256)).then(
    found => found.isFile(),
    () => false,
  );
}
