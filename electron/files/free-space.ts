import * as fs from 'node:fs';

/** Bytes that this user may still write on the medium of `path`; null where the runtime cannot tell (Node < 18.15). */
export async function freeBytes(path: string): Promise<number | null> {
  const statfs = (fs.promises as Partial<typeof fs.promises>).statfs;
  if (!statfs) return null;
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch {
    return null;
  }
}
