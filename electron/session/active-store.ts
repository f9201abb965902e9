import { ok, refuse, type Result } from '#shared/basics/result';
import type { OfficerSummary, Unlocked } from '#shared/ipc/contract';
import type { Survey } from '../journal/survey';
import { createIdleLock } from '../keys/idle-lock';
import { writeKeyring } from '../keys/keyring-file';
import { openStore, type KeyringHolder } from './open-store';
import type { LockReason, OpenStore, SessionHooks } from './session';

export interface Active {
  readonly store: OpenStore;
  readonly holder: KeyringHolder;
  readonly dataKey: Buffer;
}

/** What was found on the disk before anyone is let in. */
export interface FoundStore {
  readonly folder: string;
  readonly holder: KeyringHolder;
  /** The keyring file was damaged; this is its copy. */
  readonly fromCopy: boolean;
  readonly survey?: Promise<Survey>;
}

/** The one store that is open, if any. Its callers take turns (create-session.ts). */
export interface ActiveStore {
  current(): Active | null;
  /** The open store with what changes who may open it, or `session-locked`. */
  needed(): Result<Active>;
  enter(found: FoundStore, dataKey: Buffer, officer: OfficerSummary): Promise<Result<Unlocked>>;
  /** `reason` null: nobody is told, because another store is opened at once. */
  leave(reason: LockReason | null): Promise<void>;
  touch(): void;
  idleAfter(minutes: number): void;
}

const COPY_WORDS = '口令文件损坏，已改用它的副本并重新写好，数据没有受影响。';

export function createActiveStore(now: () => Date, hooks: SessionHooks, onIdle: () => void): ActiveStore {
  const idle = createIdleLock(now, onIdle);
  let current: Active | null = null;
  return {
    current: () => current,
    needed: () => (current ? ok(current) : refuse('session-locked')),
    async enter({ folder, holder, fromCopy, survey }, dataKey, officer) {
      const notices = fromCopy ? [{ kind: 'keyring-copy' as const, words: COPY_WORDS }] : [];
      const opened = await openStore(folder, holder, dataKey, officer, notices, now, survey);
      if (!opened.ok) return opened;
      current = { store: opened.value.store, holder, dataKey };
      if (fromCopy) await writeKeyring(folder, holder.keyring);
      idle.start(holder.keyring.settings.idleMinutes);
      hooks.opened(current.store);
      return ok(opened.value.unlocked);
    },
    async leave(reason) {
      const was = current;
      if (!was) return;
      idle.stop();
      // From here on nobody gets at the store, while what was begun comes to its end.
      current = null;
      if (reason) hooks.locked(reason);
      await hooks.closing(was.store);
      await was.store.journal.close();
      was.dataKey.fill(0);
    },
    touch: () => idle.touch(),
    idleAfter: minutes => idle.start(minutes),
  };
}
