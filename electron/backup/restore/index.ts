import type { Result } from '#shared/basics/result';
import type { RestorePreview } from '#shared/ipc/contract';
import { copyAndSwap } from './copy';
import { noteRestore } from './note-restore';
import { openBackup, type Secret } from './open';
import { previewRestore } from './prepare';
import { verifyBackup } from './verify';

interface Machine {
  /** Where wrong secrets are counted. */
  readonly waitFolder: string;
  readonly now: () => Date;
}

/** open → verify → prepare. `presentOf` answers the folder of this machine's store of the backup's mode, or null. */
export async function inspectBackup(
  path: string,
  secret: Secret,
  presentOf: (practice: boolean) => Promise<string | null>,
  { waitFolder, now }: Machine,
): Promise<Result<RestorePreview>> {
  const opened = await openBackup(path, secret, waitFolder, now);
  if (!opened.ok) return opened;
  try {
    const present = await presentOf(opened.value.manifest.practice);
    const verified = await verifyBackup(opened.value, present);
    if (!verified.ok) return verified;
    return await previewRestore(opened.value, verified.value, present);
  } finally {
    opened.value.dataKey.fill(0);
  }
}

/** open → verify → copy and swap. No store may be open meanwhile. Answers which mode was restored. */
export async function restoreBackup(
  path: string,
  secret: Secret,
  storeOf: (practice: boolean) => string,
  { waitFolder, now }: Machine,
): Promise<Result<{ practice: boolean; aside: string | null }>> {
  const opened = await openBackup(path, secret, waitFolder, now);
  if (!opened.ok) return opened;
  try {
    const { practice } = opened.value.manifest;
    const verified = await verifyBackup(opened.value, storeOf(practice));
    if (!verified.ok) return verified;
    const swapped = await copyAndSwap(opened.value, verified.value.contents, storeOf(practice), now());
    if (!swapped.ok) return swapped;
    await noteRestore(opened.value, storeOf(practice), secret.officerId, now);
    return { ok: true, value: { practice, aside: swapped.value.aside } };
  } finally {
    opened.value.dataKey.fill(0);
  }
}
