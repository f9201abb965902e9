import { dirname, join, basename } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { SessionStatus } from '#shared/ipc/contract';
import { finishSwap } from '../backup/restore/finish-swap';
import { folderThere, readPointer, writePointer, type DataPointer } from '../files/data-folder';
import { storeFolder } from '../files/store-paths';
import { createLockout } from '../keys/lockout';
import { readKeyring } from '../keys/keyring-file';

/** Finds the stores of this machine: which folder, which mode, in what state. */
export interface Where {
  pointer(): Promise<DataPointer>;
  /** The store that is meant now; null before the first setup of this mode. */
  folder(): Promise<string | null>;
  practice(): Promise<boolean>;
  status(unlocked: boolean): Promise<Result<SessionStatus>>;
  pin(dataFolder: string, practice: boolean): Promise<void>;
  useFolder(picked: string): Promise<Result<null>>;
  switchMode(practice: boolean): Promise<void>;
}

export function createWhere(userData: string, documents: string, now: () => Date): Where {
  /** A mode that was asked for and has no store yet; only pinned once it has one. */
  let wanted: boolean | null = null;
  const pointer = () => readPointer(userData);
  const practice = async () => wanted ?? (await pointer()).mode === 'practice';
  const dataFolder = async () => {
    const { real, practice: play } = await pointer();
    return (await practice()) ? play : real;
  };
  const folder = async () => {
    const there = await dataFolder();
    return there === null ? null : storeFolder(there, await practice());
  };

  return {
    pointer,
    practice,
    folder,
    async status(unlocked) {
      const mode = await practice();
      const pinned = await pointer();
      const other = mode ? pinned.real : pinned.practice;
      const base = {
        store: null,
        practice: mode,
        otherModeExists: other !== null && (await holdsStore(other, !mode)),
        defaultDataFolder: pinned.real ?? pinned.practice ?? join(documents, '共治工作台数据'),
        waitSeconds: 0,
        missingFolder: null,
      };
      const data = await dataFolder();
      if (data === null) return ok({ ...base, state: 'new' });
      const store = storeFolder(data, mode);
      await finishSwap(store);
      if (!(await folderThere(store))) return ok({ ...base, state: 'missing', missingFolder: data });
      const read = await readKeyring(store);
      if (!read.ok) return read;
      if (read.value === null) return ok({ ...base, state: 'missing', missingFolder: data });
      const { settings, officers } = read.value.keyring;
      return ok({
        ...base,
        state: unlocked ? 'unlocked' : 'locked',
        waitSeconds: await createLockout(store, now).waitSeconds(),
        store: {
          dataFolder: data,
          practice: mode,
          city: settings.city,
          district: settings.district,
          officers: officers.map(({ id, name }) => ({ id, name })),
        },
      });
    },
    async pin(data, mode) {
      wanted = null;
      const pinned = await pointer();
      await writePointer(userData, {
        real: mode ? pinned.real : data,
        practice: mode ? data : pinned.practice,
        mode: mode ? 'practice' : 'real',
      });
    },
    async useFolder(picked) {
      // Officers also pick the store's own folder; its parent is meant.
      const inside = ['正式', '演练'].includes(basename(picked)) && (await holdsKeyring(picked));
      const data = inside ? dirname(picked) : picked;
      if (!(await folderThere(data))) return refuse('folder-missing', { path: data });
      const real = await holdsStore(data, false);
      const play = await holdsStore(data, true);
      if (!real && !play) return refuse('store-not-found');
      wanted = null;
      const pinned = await pointer();
      const mode = real && (!play || !(await practice())) ? 'real' : 'practice';
      await writePointer(userData, { real: real ? data : pinned.real, practice: play ? data : pinned.practice, mode });
      return ok(null);
    },
    async switchMode(mode) {
      const pinned = await pointer();
      wanted = mode;
      if ((mode ? pinned.practice : pinned.real) === null) return;
      await writePointer(userData, { ...pinned, mode: mode ? 'practice' : 'real' });
      wanted = null;
    },
  };
}

function holdsStore(dataFolder: string, practice: boolean): Promise<boolean> {
  return holdsKeyring(storeFolder(dataFolder, practice));
}

async function holdsKeyring(folder: string): Promise<boolean> {
  const read = await readKeyring(folder).catch(() => null);
  return read !== null && (!read.ok || read.value !== null);
}
