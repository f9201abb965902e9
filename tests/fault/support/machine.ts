import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BureauSettings } from '#shared/communities/bureau';
import type { Unlocked } from '#shared/ipc/contract';
import { createBackups, type Backups } from '../../../electron/backup/backups';
import { inspectBackup, restoreBackup } from '../../../electron/backup/restore';
import { storeFolder } from '../../../electron/files/store-paths';
import { createSession } from '../../../electron/session/create-session';
import type { LockReason, OpenStore, Session } from '../../../electron/session/session';
import { ballotChange, freshFolder, valueOf } from './journal-bench';

/** Weak on purpose: what is tested is not how long a guess takes. */
export const CHEAP = { N: 1024, r: 8, p: 1 };
export const PASSPHRASE = '青岛 崂山 海风';

export const settings: BureauSettings = {
  city: '青岛市',
  district: '崂山区',
  bureau: '崂山区住房和城乡建设局',
  jurisdiction: 'qingdao',
  practice: false,
  idleMinutes: 15,
};

export interface Machine {
  readonly session: Session;
  readonly backups: Backups;
  readonly root: string;
  readonly userData: string;
  readonly dataFolder: string;
  readonly locked: LockReason[];
  /** Moves the machine's clock. */
  clock: Date;
  setup(more?: Partial<BureauSettings>): Promise<{ unlocked: Unlocked; recoveryKey: string }>;
  store(): OpenStore;
  enter(from: number, to: number): Promise<void>;
  inspect(path: string, officerId: string | null, secret: string): ReturnType<typeof inspectBackup>;
  restore(path: string, officerId: string | null, secret: string): ReturnType<typeof restoreBackup>;
}

/** A computer with its own settings, documents and clock, and the program on it. */
export function newMachine(): Machine {
  const root = freshFolder('机器 ');
  const userData = join(root, 'settings');
  const documents = join(root, '文档');
  mkdirSync(documents);
  const locked: LockReason[] = [];
  const now = () => machine.clock;
  const session = createSession({
    userData,
    documents,
    now,
    cost: CHEAP,
    hooks: { opened: () => undefined, closing: async () => undefined, locked: reason => void locked.push(reason) },
  });
  const dataFolder = join(documents, '共治 数据');
  const waitFolder = userData;
  const machine: Machine = {
    session,
    backups: createBackups(now, () => undefined),
    root,
    userData,
    dataFolder,
    locked,
    clock: new Date('2026-11-23T02:00:00Z'),
    async setup(more = {}) {
      const prepared = await session.prepareSetup({
        dataFolder,
        settings: { ...settings, ...more },
        officerName: '张三',
        passphrase: PASSPHRASE,
      });
      const { recoveryKey, askGroup } = valueOf(prepared);
      const unlocked = valueOf(await session.confirmSetup(recoveryKey.split('-')[askGroup - 1] ?? ''));
      return { unlocked, recoveryKey };
    },
    store: () => valueOf(session.open()),
    async enter(from, to) {
      for (let number = from; number <= to; number += 1) {
        valueOf(await machine.store().journal.append({ ...ballotChange(number), by: machine.store().officer.id }));
      }
    },
    inspect: (path, officerId, secret) =>
      inspectBackup(path, { officerId, secret }, practice => session.storeFolderOf(practice), { waitFolder, now }),
    restore: (path, officerId, secret) =>
      session.whileLocked(async pin => {
        const storeOf = (practice: boolean) => storeFolder(dataFolder, practice);
        const restored = await restoreBackup(path, { officerId, secret }, storeOf, { waitFolder, now });
        if (restored.ok) await pin(dataFolder, restored.value.practice);
        return restored;
      }),
  };
  return machine;
}
