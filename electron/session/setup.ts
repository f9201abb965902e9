import { randomInt } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { CallInput } from '#shared/ipc/contract';
import { syncFolder } from '../files/sync-folder';
import { storeFolder } from '../files/store-paths';
import { ensureWritable, folderRefusal, tryWritable } from '../files/try-folder';
import { journalPath } from '../journal/layout';
import { writeKeyring } from '../keys/keyring-file';
import { readKeyring } from '../keys/keyring-file';
import { newKeyring, type NewStore } from '../keys/officers';
import type { ScryptCost } from '../keys/passphrase-wrap';
import { newRecoveryKey, recoveryGroup } from '../keys/recovery-key';

/** A store that exists in memory only, until the officer has shown that the recovery key is on paper. */
export interface PendingSetup extends NewStore {
  readonly dataFolder: string;
  readonly practice: boolean;
  readonly recoveryKey: string;
  readonly askGroup: number;
}

export async function prepareSetup(
  input: CallInput<'setup.prepare'>,
  now: Date,
  cost: ScryptCost,
): Promise<Result<PendingSetup>> {
  const { dataFolder, settings, officerName, passphrase } = input;
  const there = await readKeyring(storeFolder(dataFolder, settings.practice));
  if (!there.ok) return there;
  if (there.value) return refuse('store-exists');
  const writable = await tryWritable(dataFolder);
  if (!writable.ok) return writable;
  const recoveryKey = newRecoveryKey();
  const fresh = await newKeyring(settings, officerName, passphrase, recoveryKey, now, cost);
  return ok({ ...fresh, dataFolder, practice: settings.practice, recoveryKey, askGroup: randomInt(1, 9) });
}

export function groupMatches(pending: PendingSetup, part: string): boolean {
  const typed = part.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  return typed === recoveryGroup(pending.recoveryKey, pending.askGroup);
}

/** Writes the empty store. The keyring comes last: without it there is no store, and setup can be repeated. */
export async function writeNewStore(pending: PendingSetup): Promise<Result<{ folder: string }>> {
  const folder = storeFolder(pending.dataFolder, pending.practice);
  const there = await readKeyring(folder);
  if (!there.ok) return there;
  if (there.value) return refuse('store-exists');
  const writable = await ensureWritable(pending.dataFolder);
  if (!writable.ok) return writable;
  try {
    await mkdir(folder, { recursive: true });
    const journal = await open(journalPath(folder), 'w', 0o600);
    try {
      await journal.sync();
    } finally {
      await journal.close();
    }
    await writeKeyring(folder, pending.keyring);
    await syncFolder(pending.dataFolder);
    return ok({ folder });
  } catch (error) {
    return folderRefusal(error, folder);
  }
}
