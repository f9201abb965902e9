import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { removeFolder } from '../../files/remove';
import { syncFolder } from '../../files/sync-folder';
import { listBackups } from '../list';
import { prunePool } from './prune-pool';
import type { Plan } from './prepare';

/** Gives the verified backup its name, then removes the oldest ones of this store above `keep`; never the new one. */
export async function swap(plan: Plan, keep: number): Promise<void> {
  await rename(plan.unfinished, plan.final);
  const folder = dirname(plan.final);
  await syncFolder(folder);
  const backups = (await listBackups(folder)).filter(({ manifest }) => manifest.storeId === plan.store.storeId);
  const older = backups.filter(({ file }) => file.path !== plan.final);
  // By sequence number: a clock that was set back must not make an old backup look new.
  older.sort((a, b) => b.file.seq - a.file.seq || (a.file.at < b.file.at ? 1 : -1));
  for (const { file } of older.slice(Math.max(0, keep - 1))) await removeFolder(file.path);
  await prunePool(folder, plan.store.storeId, plan.at);
}
