import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupFile } from '#shared/ipc/contract';
import { poolSizes } from './pool';
import { describeBackup, readManifest, UNFINISHED, type Manifest } from './manifest';

/** Finished backups in `folder`, newest first. `verified`: its files are there in the length they had when verified. */
export async function listBackups(folder: string): Promise<{ file: BackupFile; manifest: Manifest }[]> {
  const found: { file: BackupFile; manifest: Manifest }[] = [];
  const pools = new Map<string, Promise<ReadonlyMap<string, number>>>();
  const poolOf = (storeId: string) => {
    const there = pools.get(storeId) ?? poolSizes(folder, storeId);
    pools.set(storeId, there);
    return there;
  };
  for (const name of await readdir(folder)) {
    if (!name.startsWith('共治备份-') || name.endsWith(UNFINISHED)) continue;
    const path = join(folder, name);
    const manifest = await readManifest(path);
    if (!manifest.ok) continue;
    const pool = await poolOf(manifest.value.storeId);
    const whole =
      (await lengthsHold(path, manifest.value)) &&
      manifest.value.pooled.every(({ sha256, bytes }) => pool.get(sha256) === bytes);
    found.push({ file: describeBackup(path, manifest.value, whole), manifest: manifest.value });
  }
  return found.sort((a, b) => (a.file.at < b.file.at ? 1 : -1));
}

async function lengthsHold(backup: string, { files }: Manifest): Promise<boolean> {
  for (const { path, bytes } of files) {
    const there = await stat(join(backup, ...path.split('/'))).catch(() => null);
    if (there?.size !== bytes) return false;
  }
  return true;
}
