import { randomBytes } from 'node:crypto';
import type { BureauSettings } from '#shared/communities/bureau';
import type { OfficerSummary } from '#shared/ipc/contract';
import { decrypt, encrypt } from '../journal/seal';
import { KEYRING_VERSION, officerBinding, recoveryBinding, type Keyring } from './keyring';
import { unwrapKey, wrapKey, type ScryptCost } from './passphrase-wrap';
import { readRecoveryKey, recoveryWrapKey } from './recovery-key';

export interface NewStore {
  readonly keyring: Keyring;
  readonly dataKey: Buffer;
  readonly officer: OfficerSummary;
}

/** A fresh data key under the first officer's passphrase and the recovery key; nothing touches the disk. */
export async function newKeyring(
  settings: BureauSettings,
  officerName: string,
  passphrase: string,
  recoveryKey: string,
  now: Date,
  cost: ScryptCost,
): Promise<NewStore> {
  const storeId = `s${randomBytes(12).toString('hex')}`;
  const dataKey = randomBytes(32);
  const read = readRecoveryKey(recoveryKey);
  if (!('secret' in read)) throw new Error('recovery key does not read back');
  const recovery = encrypt(recoveryWrapKey(read.secret, storeId), recoveryBinding(storeId), dataKey).toString('base64');
  const empty = {
    version: KEYRING_VERSION,
    storeId,
    createdAt: now.toISOString(),
    settings,
    officers: [],
    former: [],
    recovery,
  };
  const { keyring, officer } = await withOfficer(empty, dataKey, officerName, passphrase, now, cost);
  return { keyring, dataKey, officer };
}

export async function withOfficer(
  keyring: Keyring,
  dataKey: Buffer,
  name: string,
  passphrase: string,
  now: Date,
  cost: ScryptCost,
): Promise<{ keyring: Keyring; officer: OfficerSummary }> {
  const id = `o${randomBytes(8).toString('hex')}`;
  const wrap = await wrapKey(dataKey, passphrase, officerBinding(keyring.storeId, id), cost);
  const officers = [...keyring.officers, { id, name: name.trim(), addedAt: now.toISOString(), wrap }];
  return { keyring: { ...keyring, officers }, officer: { id, name: name.trim() } };
}

export async function withPassphrase(
  keyring: Keyring,
  dataKey: Buffer,
  officerId: string,
  passphrase: string,
  cost: ScryptCost,
): Promise<Keyring> {
  const wrap = await wrapKey(dataKey, passphrase, officerBinding(keyring.storeId, officerId), cost);
  const officers = keyring.officers.map(officer => (officer.id === officerId ? { ...officer, wrap } : officer));
  return { ...keyring, officers };
}

export function withoutOfficer(keyring: Keyring, officerId: string, now: Date): Keyring {
  const gone = keyring.officers.find(officer => officer.id === officerId);
  if (!gone) return keyring;
  const former = [...keyring.former, { id: gone.id, name: gone.name, removedAt: now.toISOString() }];
  return { ...keyring, officers: keyring.officers.filter(officer => officer.id !== officerId), former };
}

/** Null when the passphrase is wrong or the officer unknown; both take the same time. */
export async function openWithPassphrase(
  keyring: Keyring,
  officerId: string,
  passphrase: string,
): Promise<Buffer | null> {
  const officer = keyring.officers.find(({ id }) => id === officerId) ?? keyring.officers[0];
  return officer ? unwrapKey(officer.wrap, passphrase, officerBinding(keyring.storeId, officerId)) : null;
}

/** Null when the key is well-formed but another store's. */
export function openWithRecovery(keyring: Keyring, secret: Buffer): Buffer | null {
  try {
    const key = recoveryWrapKey(secret, keyring.storeId);
    return decrypt(key, recoveryBinding(keyring.storeId), Buffer.from(keyring.recovery, 'base64'));
  } catch {
    return null;
  }
}
