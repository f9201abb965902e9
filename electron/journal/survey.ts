import { stat } from 'node:fs/promises';
import { inspectCheckpoint, type CheckpointInfo } from './checkpoint-file';
import { checkpointPath, journalPath } from './layout';
import { scanJournal, type Scan } from './scan';

/**
 * What can be read of a store without its key: the journal's chain and the checkpoint's hash. It takes as long as the
 * journal is, so it is begun while the passphrase is being stretched, on the other core.
 */
export interface Survey {
  /** Both files as they were before they were read. */
  readonly stamp: string;
  readonly scan: Scan;
  readonly checkpoint: CheckpointInfo | 'none' | 'damaged';
}

export async function surveyStore(folder: string, storeId: string): Promise<Survey> {
  const stamp = await stampOf(folder);
  const scan = await scanJournal(journalPath(folder), storeId);
  const checkpoint = await inspectCheckpoint(checkpointPath(folder), storeId);
  return { stamp, scan, checkpoint };
}

/** Once the write lock is held: the survey made before, or a new one when anything was written since. */
export async function surveyLocked(folder: string, storeId: string, early: Promise<Survey> | null): Promise<Survey> {
  const before = await early?.catch(() => null);
  return before && before.stamp === (await stampOf(folder)) ? before : surveyStore(folder, storeId);
}

async function stampOf(folder: string): Promise<string> {
  const stats = await Promise.all(
    [journalPath(folder), checkpointPath(folder)].map(path => stat(path, { bigint: true }).catch(() => null)),
  );
  return stats.map(file => (file ? `${file.ino}:${file.size}:${file.mtimeNs}:${file.ctimeNs}` : 'none')).join(' ');
}
