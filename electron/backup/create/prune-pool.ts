import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFile } from '../../files/remove';
import { twoLevels } from '../../files/two-levels';
import { readManifest, UNFINISHED } from '../manifest';
import { poolFolder } from '../pool';

const DAY_MS = 86_400_000;

/**
 * Takes away what no backup in `folder` names any more. Nothing is taken while one of them cannot be read (it may be a newer
 * version's), and nothing that is younger than a day: another machine may be in the middle of a backup.
 */
export async function prunePool(folder: string, storeId: string, now: Date): Promise<void> {
  const named = new Set<string>();
  for (const name of await readdir(folder)) {
    if (!name.startsWith('共治备份-') || name.endsWith(UNFINISHED)) continue;
    const manifest = await readManifest(join(folder, name));
    if (!manifest.ok) return;
    if (manifest.value.storeId === storeId) for (const { sha256 } of manifest.value.pooled) named.add(sha256);
  }
  for (const { name, path } of await twoLevels(poolFolder(folder, storeId))) {
    if (named.has(name)) continue;
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > DAY_MS) await removeFile(path);
  }
}
