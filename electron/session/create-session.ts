import { ok, refuse, type Result } from '#shared/basics/result';
import type { OfficerSummary, Unlocked } from '#shared/ipc/contract';
import { storeFolder } from '../files/store-paths';
import { takeTurns } from '../journal/take-turns';
import { createIdleLock } from '../keys/idle-lock';
import { readKeyring, writeKeyring } from '../keys/keyring-file';
import { createLockout } from '../keys/lockout';
import { openWithPassphrase, openWithRecovery, withOfficer, withoutOfficer, withPassphrase } from '../keys/officers';
import { SCRYPT_COST, type ScryptCost } from '../keys/passphrase-wrap';
import { readRecoveryKey } from '../keys/recovery-key';
import { auditNote, localIso } from './audit-note';
import { openStore, type KeyringHolder } from './open-store';
import type { LockReason, OpenStore, Session, SessionHooks } from './session';
import { groupMatches, prepareSetup, writeNewStore, type PendingSetup } from './setup';
import { createWhere } from './where';

export interface SessionOptions {
  readonly userData: string;
  readonly documents: string;
  readonly now: () => Date;
  readonly hooks: SessionHooks;
  readonly cost?: ScryptCost;
}

interface Open {
  readonly store: OpenStore;
  readonly holder: KeyringHolder;
  readonly dataKey: Buffer;
}

/** One store at a time, one officer at a time; every step that opens, closes or changes who may open takes its turn. */
export function createSession({ userData, documents, now, hooks, cost = SCRYPT_COST }: SessionOptions): Session {
  const where = createWhere(userData, documents, now);
  const inTurn = takeTurns();
  const idle = createIdleLock(now, () => void session.lock('idle'));
  let current: Open | null = null;
  let pending: PendingSetup | null = null;

  const openNow = (): Result<Open> => (current ? ok(current) : refuse('session-locked'));
  const status = () => where.status(current !== null);

  const close = async (reason: LockReason | null) => {
    const was = current;
    if (!was) return;
    idle.stop();
    await hooks.closing(was.store).catch(() => undefined);
    current = null;
    await was.store.journal.checkpointIfDue().catch(() => undefined);
    await was.store.journal.close();
    was.dataKey.fill(0);
    if (reason) hooks.locked(reason);
  };

  const enter = async (
    folder: string,
    holder: KeyringHolder,
    dataKey: Buffer,
    officer: OfficerSummary,
    fromCopy: boolean,
  ): Promise<Result<Unlocked>> => {
    const copyWords = '口令文件损坏，已改用它的副本并重新写好，数据没有受影响。';
    const notices = fromCopy ? [{ kind: 'keyring-copy' as const, words: copyWords }] : [];
    const opened = await openStore(folder, holder, dataKey, officer, notices, now);
    if (!opened.ok) return opened;
    current = { store: opened.value.store, holder, dataKey };
    if (fromCopy) await writeKeyring(folder, holder.keyring);
    idle.start(holder.keyring.settings.idleMinutes);
    hooks.opened(opened.value.store);
    return ok(opened.value.unlocked);
  };

  /** The keyring of the store that is meant, once nobody has to wait. */
  const keyringToOpen = async () => {
    const folder = await where.folder();
    if (!folder) return refuse('store-not-found');
    const lockout = createLockout(folder, now);
    const seconds = await lockout.waitSeconds();
    if (seconds > 0) return refuse('passphrase-wait', { seconds });
    const read = await readKeyring(folder);
    if (!read.ok) return read;
    if (!read.value) return refuse('store-not-found');
    return ok({ folder, lockout, holder: { keyring: read.value.keyring }, fromCopy: read.value.fromCopy });
  };

  const session: Session = {
    open: () => (current ? ok(current.store) : refuse('session-locked')),
    status,

    prepareSetup: input =>
      inTurn(async () => {
        const prepared = await prepareSetup(input, now(), cost);
        if (!prepared.ok) return prepared;
        pending = prepared.value;
        return ok({ recoveryKey: pending.recoveryKey, askGroup: pending.askGroup });
      }),
    confirmSetup: part =>
      inTurn(async () => {
        if (!pending) return refuse('setup-not-prepared');
        if (!groupMatches(pending, part)) return refuse('setup-group-wrong', { group: pending.askGroup });
        await close(null);
        const { dataFolder, practice, keyring, dataKey, officer } = pending;
        const written = await writeNewStore(pending);
        if (!written.ok) return written;
        await where.pin(dataFolder, practice);
        pending = null;
        const entered = await enter(written.value.folder, { keyring }, dataKey, officer, false);
        if (!entered.ok || !current) return entered;
        const first = auditNote(now(), officer.id, 'store.create', '首次设置，建立数据。');
        const settings = { table: 'settings' as const, id: 'bureau', rev: 1, body: keyring.settings };
        const head = await current.store.journal.append({ ...first, at: localIso(now()), changes: [settings] });
        return head.ok ? ok({ ...entered.value, head: head.value }) : head;
      }),

    useFolder: picked =>
      inTurn(async () => {
        await close(null);
        const used = await where.useFolder(picked);
        return used.ok ? status() : used;
      }),
    switchMode: practice =>
      inTurn(async () => {
        await close(null);
        pending = null;
        await where.switchMode(practice);
        return status();
      }),

    unlock: (officerId, passphrase) =>
      inTurn(async () => {
        await close(null);
        const found = await keyringToOpen();
        if (!found.ok) return found;
        const { folder, lockout, holder, fromCopy } = found.value;
        const dataKey = await openWithPassphrase(holder.keyring, officerId, passphrase);
        const officer = holder.keyring.officers.find(({ id }) => id === officerId);
        if (!dataKey || !officer) {
          const seconds = await lockout.failed();
          return seconds > 0 ? refuse('passphrase-wrong-wait', { seconds }) : refuse('passphrase-wrong');
        }
        await lockout.succeeded();
        return enter(folder, holder, dataKey, { id: officer.id, name: officer.name }, fromCopy);
      }),
    recover: ({ recoveryKey, officerId, officerName, passphrase }) =>
      inTurn(async () => {
        await close(null);
        const key = readRecoveryKey(recoveryKey);
        if ('length' in key) return refuse('recovery-key-length', { length: key.length });
        if ('wrongGroup' in key) return refuse('recovery-key-group', { group: key.wrongGroup });
        const found = await keyringToOpen();
        if (!found.ok) return found;
        const { folder, lockout, holder, fromCopy } = found.value;
        const dataKey = openWithRecovery(holder.keyring, key.secret);
        if (!dataKey) {
          await lockout.failed();
          return refuse('recovery-key-wrong');
        }
        const known = holder.keyring.officers.find(({ id }) => id === officerId);
        if (officerId !== null && !known) return refuse('officer-unknown');
        if (!known && nameTaken(holder, officerName)) return refuse('officer-name-taken');
        const changed = known
          ? { keyring: await withPassphrase(holder.keyring, dataKey, known.id, passphrase, cost), officer: known }
          : await withOfficer(holder.keyring, dataKey, officerName, passphrase, now(), cost);
        const { id, name } = changed.officer;
        const entered = await enter(folder, holder, dataKey, { id, name }, fromCopy);
        if (!entered.ok || !current) return entered;
        holder.keyring = changed.keyring;
        await writeKeyring(folder, holder.keyring);
        await lockout.succeeded();
        const words = known ? '用恢复密钥重设了口令。' : '用恢复密钥添加了使用人员。';
        const head = await current.store.journal.append(auditNote(now(), id, 'officer.recover', words));
        return head.ok ? ok({ ...entered.value, head: head.value }) : head;
      }),

    changePassphrase: (old, next) =>
      inTurn(async () => {
        const open = openNow();
        if (!open.ok) return open;
        const { store, holder, dataKey } = open.value;
        const lockout = createLockout(store.folder, now);
        const seconds = await lockout.waitSeconds();
        if (seconds > 0) return refuse('passphrase-wait', { seconds });
        if (!(await openWithPassphrase(holder.keyring, store.officer.id, old))) {
          await lockout.failed();
          return refuse('passphrase-wrong');
        }
        await lockout.succeeded();
        holder.keyring = await withPassphrase(holder.keyring, dataKey, store.officer.id, next, cost);
        await writeKeyring(store.folder, holder.keyring);
        const noted = await store.journal.append(
          auditNote(now(), store.officer.id, 'officer.passphrase', '更换了本人口令。'),
        );
        return noted.ok ? ok({}) : noted;
      }),
    addOfficer: (name, passphrase) =>
      inTurn(async () => {
        const open = openNow();
        if (!open.ok) return open;
        const { store, holder, dataKey } = open.value;
        if (nameTaken(holder, name)) return refuse('officer-name-taken');
        const added = await withOfficer(holder.keyring, dataKey, name, passphrase, now(), cost);
        await writeKeyring(store.folder, added.keyring);
        holder.keyring = added.keyring;
        const noted = await store.journal.append(
          auditNote(now(), store.officer.id, 'officer.add', '添加了一位使用人员。'),
        );
        return noted.ok ? ok(added.officer) : noted;
      }),
    removeOfficer: officerId =>
      inTurn(async () => {
        const open = openNow();
        if (!open.ok) return open;
        const { store, holder } = open.value;
        if (!holder.keyring.officers.some(({ id }) => id === officerId)) return refuse('officer-unknown');
        if (holder.keyring.officers.length === 1) return refuse('officer-last');
        if (officerId === store.officer.id) return refuse('officer-is-you');
        const keyring = withoutOfficer(holder.keyring, officerId, now());
        await writeKeyring(store.folder, keyring);
        holder.keyring = keyring;
        const noted = await store.journal.append(
          auditNote(now(), store.officer.id, 'officer.remove', '移除了一位使用人员。'),
        );
        return noted.ok ? ok({}) : noted;
      }),
    settingsChanged: settings =>
      inTurn(async () => {
        if (!current) return;
        const { store, holder } = current;
        holder.keyring = { ...holder.keyring, settings: { ...settings, practice: store.practice } };
        await writeKeyring(store.folder, holder.keyring);
        idle.start(settings.idleMinutes);
      }),

    lock: reason => inTurn(() => close(reason)),
    async storeFolderOf(practice) {
      const { real, practice: play } = await where.pointer();
      const data = practice ? play : real;
      return data === null ? null : storeFolder(data, practice);
    },
    touch: () => idle.touch(),
    whileLocked: work =>
      inTurn(async () => {
        await close('asked');
        return work(where.pin);
      }),
  };
  return session;
}

function nameTaken(holder: KeyringHolder, name: string): boolean {
  return holder.keyring.officers.some(officer => officer.name === name.trim());
}
