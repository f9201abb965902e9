import { ok, refuse, type Result } from '#shared/basics/result';
import type { Keyring } from '../../keys/keyring';
import { readKeyring } from '../../keys/keyring-file';
import { createLockout } from '../../keys/lockout';
import { openWithPassphrase, openWithRecovery } from '../../keys/officers';
import { readRecoveryKey } from '../../keys/recovery-key';
import { readManifest, type Manifest } from '../manifest';

export interface OpenedBackup {
  readonly path: string;
  readonly manifest: Manifest;
  readonly keyring: Keyring;
  readonly dataKey: Buffer;
}

export interface Secret {
  /** Null: `secret` is the recovery key. */
  readonly officerId: string | null;
  readonly secret: string;
}

/**
 * Reads manifest and keyring and opens the data key. Wrong secrets are counted in `waitFolder` of this machine, so that
 * a copied backup is no way around the waits here.
 */
export async function openBackup(
  path: string,
  { officerId, secret }: Secret,
  waitFolder: string,
  now: () => Date,
): Promise<Result<OpenedBackup>> {
  const manifest = await readManifest(path);
  if (!manifest.ok) return manifest;
  const read = await readKeyring(path);
  if (!read.ok) return read;
  if (!read.value) return refuse('backup-damaged', { name: 'keyring.json' });
  const { keyring } = read.value;
  if (keyring.storeId !== manifest.value.storeId) return refuse('backup-damaged', { name: 'keyring.json' });
  if (secret === '') return refuse('restore-needs-secret');
  const lockout = createLockout(waitFolder, now);
  const seconds = await lockout.waitSeconds();
  if (seconds > 0) return refuse('passphrase-wait', { seconds });
  const tried = await trySecret(keyring, officerId, secret);
  if (!tried.ok) return tried;
  if (tried.value) {
    await lockout.succeeded();
    return ok({ path, manifest: manifest.value, keyring, dataKey: tried.value });
  }
  await lockout.failed();
  return officerId === null ? refuse('recovery-key-wrong') : refuse('passphrase-wrong');
}

/** Null: well-formed, but not the right one. A mistyped recovery key is told apart, and costs no try. */
async function trySecret(keyring: Keyring, officerId: string | null, secret: string): Promise<Result<Buffer | null>> {
  if (officerId !== null) return ok(await openWithPassphrase(keyring, officerId, secret));
  const key = readRecoveryKey(secret);
  if ('length' in key) return refuse('recovery-key-length', { length: key.length });
  if ('wrongGroup' in key) return refuse('recovery-key-group', { group: key.wrongGroup });
  return ok(openWithRecovery(keyring, key.secret));
}
