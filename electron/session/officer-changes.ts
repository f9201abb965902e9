import { ok, refuse, type Result } from '#shared/basics/result';
import type { OfficerSummary } from '#shared/ipc/contract';
import type { Keyring } from '../keys/keyring';
import { writeKeyring } from '../keys/keyring-file';
import { createLockout } from '../keys/lockout';
import { openWithPassphrase, withOfficer, withoutOfficer, withPassphrase } from '../keys/officers';
import type { ScryptCost } from '../keys/passphrase-wrap';
import type { Active } from './active-store';
import { auditNote } from './audit-note';

type Nothing = Record<string, never>;

/** Writes the keyring, then the audit log says what was done (never to whom: names stand in the keyring only). */
async function change(
  { store, holder }: Active,
  keyring: Keyring,
  now: Date,
  command: string,
  words: string,
): Promise<Result<Nothing>> {
  await writeKeyring(store.folder, keyring);
  holder.keyring = keyring;
  const noted = await store.journal.append(auditNote(now, store.officer.id, command, words));
  return noted.ok ? ok({}) : noted;
}

export async function changePassphrase(
  active: Active,
  old: string,
  next: string,
  now: () => Date,
  cost: ScryptCost,
): Promise<Result<Nothing>> {
  const { store, holder, dataKey } = active;
  const lockout = createLockout(store.folder, now);
  const seconds = await lockout.waitSeconds();
  if (seconds > 0) return refuse('passphrase-wait', { seconds });
  if (!(await openWithPassphrase(holder.keyring, store.officer.id, old))) {
    await lockout.failed();
    return refuse('passphrase-wrong');
  }
  await lockout.succeeded();
  const keyring = await withPassphrase(holder.keyring, dataKey, store.officer.id, next, cost);
  return change(active, keyring, now(), 'officer.passphrase', '更换了本人口令。');
}

export async function addOfficer(
  active: Active,
  name: string,
  passphrase: string,
  now: Date,
  cost: ScryptCost,
): Promise<Result<OfficerSummary>> {
  if (name.trim() === '') return refuse('officer-name-missing');
  if (nameTaken(active.holder.keyring, name)) return refuse('officer-name-taken');
  const added = await withOfficer(active.holder.keyring, active.dataKey, name, passphrase, now, cost);
  const noted = await change(active, added.keyring, now, 'officer.add', '添加了一位使用人员。');
  return noted.ok ? ok(added.officer) : noted;
}

export async function removeOfficer(active: Active, officerId: string, now: Date): Promise<Result<Nothing>> {
  const { keyring } = active.holder;
  if (!keyring.officers.some(({ id }) => id === officerId)) return refuse('officer-unknown');
  if (keyring.officers.length === 1) return refuse('officer-last');
  if (officerId === active.store.officer.id) return refuse('officer-is-you');
  return change(active, withoutOfficer(keyring, officerId, now), now, 'officer.remove', '移除了一位使用人员。');
}

export function nameTaken(keyring: Keyring, name: string): boolean {
  return keyring.officers.some(officer => officer.name === name.trim());
}
