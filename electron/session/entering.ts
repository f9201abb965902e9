import { ok, refuse, type Result } from '#shared/basics/result';
import type { CallInput, Unlocked } from '#shared/ipc/contract';
import { surveyStore } from '../journal/survey';
import { readKeyring, writeKeyring } from '../keys/keyring-file';
import { createLockout, type Lockout } from '../keys/lockout';
import { openWithPassphrase, openWithRecovery, withOfficer, withPassphrase } from '../keys/officers';
import type { ScryptCost } from '../keys/passphrase-wrap';
import { readRecoveryKey } from '../keys/recovery-key';
import type { ActiveStore, FoundStore } from './active-store';
import { auditNote } from './audit-note';
import { nameTaken } from './officer-changes';
import type { Where } from './where';

interface Around {
  readonly where: Where;
  readonly active: ActiveStore;
  readonly now: () => Date;
  readonly cost: ScryptCost;
}

/** The store that is meant, once nobody has to wait for a wrong secret. */
async function findStore({ where, now }: Around): Promise<Result<FoundStore & { lockout: Lockout }>> {
  const folder = await where.folder();
  if (!folder) return refuse('store-not-found');
  const lockout = createLockout(folder, now);
  const seconds = await lockout.waitSeconds();
  if (seconds > 0) return refuse('passphrase-wait', { seconds });
  const read = await readKeyring(folder);
  if (!read.ok) return read;
  if (!read.value) return refuse('store-not-found');
  return ok({ folder, lockout, holder: { keyring: read.value.keyring }, fromCopy: read.value.fromCopy });
}

export async function unlock(around: Around, officerId: string, passphrase: string): Promise<Result<Unlocked>> {
  const found = await findStore(around);
  if (!found.ok) return found;
  const { keyring } = found.value.holder;
  const survey = surveyStore(found.value.folder, keyring.storeId);
  survey.catch(() => undefined);
  const dataKey = await openWithPassphrase(keyring, officerId, passphrase);
  const officer = keyring.officers.find(({ id }) => id === officerId);
  if (!dataKey || !officer) {
    const seconds = await found.value.lockout.failed();
    return seconds > 0 ? refuse('passphrase-wrong-wait', { seconds }) : refuse('passphrase-wrong');
  }
  await found.value.lockout.succeeded();
  return around.active.enter({ ...found.value, survey }, dataKey, { id: officer.id, name: officer.name });
}

/** A new passphrase for an officer, or a new officer, by the printed key. A mistyped key costs no try. */
export async function recover(around: Around, input: CallInput<'session.recover'>): Promise<Result<Unlocked>> {
  const { officerId, officerName, passphrase } = input;
  const key = readRecoveryKey(input.recoveryKey);
  if ('length' in key) return refuse('recovery-key-length', { length: key.length });
  if ('wrongGroup' in key) return refuse('recovery-key-group', { group: key.wrongGroup });
  const found = await findStore(around);
  if (!found.ok) return found;
  const { folder, holder, lockout } = found.value;
  const dataKey = openWithRecovery(holder.keyring, key.secret);
  if (!dataKey) {
    await lockout.failed();
    return refuse('recovery-key-wrong');
  }
  const known = holder.keyring.officers.find(({ id }) => id === officerId);
  if (officerId !== null && !known) return refuse('officer-unknown');
  if (!known && officerName.trim() === '') return refuse('officer-name-missing');
  if (!known && nameTaken(holder.keyring, officerName)) return refuse('officer-name-taken');
  const { now, cost, active } = around;
  const changed = known
    ? { keyring: await withPassphrase(holder.keyring, dataKey, known.id, passphrase, cost), officer: known }
    : await withOfficer(holder.keyring, dataKey, officerName, passphrase, now(), cost);
  const { id, name } = changed.officer;
  // The store is opened first: only its one writer may change the keyring.
  const entered = await active.enter(found.value, dataKey, { id, name });
  const open = active.current();
  if (!entered.ok || !open) return entered;
  holder.keyring = changed.keyring;
  await writeKeyring(folder, holder.keyring);
  await lockout.succeeded();
  const words = known ? '用恢复密钥重设了口令。' : '用恢复密钥添加了使用人员。';
  const head = await open.store.journal.append(auditNote(now(), id, 'officer.recover', words));
  return head.ok ? ok({ ...entered.value, head: head.value }) : head;
}
