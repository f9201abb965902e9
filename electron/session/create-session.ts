import { ok, refuse, type Result } from '#shared/basics/result';
import { storeFolder } from '../files/store-paths';
import { takeTurns } from '../journal/take-turns';
import { writeKeyring } from '../keys/keyring-file';
import { SCRYPT_COST, type ScryptCost } from '../keys/passphrase-wrap';
import { createActiveStore, type Active } from './active-store';
import { auditNote } from './audit-note';
import { recover, unlock } from './entering';
import { addOfficer, changePassphrase, removeOfficer } from './officer-changes';
import type { Session, SessionHooks } from './session';
import { groupMatches, prepareSetup, writeNewStore, type PendingSetup } from './setup';
import { createWhere } from './where';

export interface SessionOptions {
  readonly userData: string;
  readonly documents: string;
  readonly now: () => Date;
  readonly hooks: SessionHooks;
  readonly cost?: ScryptCost;
}

/** One store at a time, one officer at a time; every step that opens, closes or changes who may open takes its turn. */
export function createSession({ userData, documents, now, hooks, cost = SCRYPT_COST }: SessionOptions): Session {
  const where = createWhere(userData, documents, now);
  const active = createActiveStore(now, hooks, () => void session.lock('idle'));
  const around = { where, active, now, cost };
  const inTurn = takeTurns();
  let pending: PendingSetup | null = null;

  const status = () => where.status(active.current() !== null);
  /** With no store open; what was open before is closed without a word to the page, which asked for this. */
  const afterLeaving = <T>(work: () => Promise<T>) =>
    inTurn(async () => {
      await active.leave(null);
      return work();
    });
  const whileOpen = <T>(work: (open: Active) => Promise<Result<T>>) =>
    inTurn(async () => {
      const open = active.needed();
      return open.ok ? work(open.value) : open;
    });

  const session: Session = {
    open() {
      const open = active.needed();
      return open.ok ? ok(open.value.store) : open;
    },
    status,

    prepareSetup: input =>
      inTurn(async () => {
        const prepared = await prepareSetup(input, now(), cost);
        if (!prepared.ok) return prepared;
        pending = prepared.value;
        return ok({ recoveryKey: pending.recoveryKey, askGroup: pending.askGroup });
      }),
    confirmSetup: part =>
      afterLeaving(async () => {
        if (!pending) return refuse('setup-not-prepared');
        if (!groupMatches(pending, part)) return refuse('setup-group-wrong', { group: pending.askGroup });
        const { dataFolder, practice, keyring, dataKey, officer } = pending;
        const written = await writeNewStore(pending);
        if (!written.ok) return written;
        await where.pin(dataFolder, practice);
        pending = null;
        const found = { folder: written.value.folder, holder: { keyring }, fromCopy: false };
        const entered = await active.enter(found, dataKey, officer);
        const open = active.current();
        if (!entered.ok || !open) return entered;
        const first = auditNote(now(), officer.id, 'store.create', '首次设置，建立数据。');
        const bureau = { table: 'settings' as const, id: 'bureau', rev: 1, body: keyring.settings };
        const head = await open.store.journal.append({ ...first, changes: [bureau] });
        return head.ok ? ok({ ...entered.value, head: head.value }) : head;
      }),

    useFolder: picked =>
      afterLeaving(async () => {
        const used = await where.useFolder(picked);
        return used.ok ? status() : used;
      }),
    switchMode: practice =>
      afterLeaving(async () => {
        pending = null;
        await where.switchMode(practice);
        return status();
      }),
    async storeFolderOf(practice) {
      const pointer = await where.pointer();
      const data = practice ? pointer.practice : pointer.real;
      return data === null ? null : storeFolder(data, practice);
    },

    unlock: (officerId, passphrase) => afterLeaving(() => unlock(around, officerId, passphrase)),
    recover: input => afterLeaving(() => recover(around, input)),
    changePassphrase: (old, next) => whileOpen(open => changePassphrase(open, old, next, now, cost)),
    addOfficer: (name, passphrase) => whileOpen(open => addOfficer(open, name, passphrase, now(), cost)),
    removeOfficer: officerId => whileOpen(open => removeOfficer(open, officerId, now())),
    settingsChanged: settings =>
      inTurn(async () => {
        const open = active.current();
        if (!open) return;
        open.holder.keyring = { ...open.holder.keyring, settings: { ...settings, practice: open.store.practice } };
        await writeKeyring(open.store.folder, open.holder.keyring);
        active.idleAfter(settings.idleMinutes);
      }),

    lock: reason => inTurn(() => active.leave(reason)),
    touch: () => active.touch(),
    whileLocked: work =>
      inTurn(async () => {
        await active.leave('asked');
        return work(where.pin);
      }),
  };
  return session;
}
