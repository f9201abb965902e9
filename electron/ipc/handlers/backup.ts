import { ok, refuse, type Result } from '#shared/basics/result';
import { listBackups } from '../../backup/list';
import { inspectBackup, restoreBackup } from '../../backup/restore';
import { folderThere } from '../../files/data-folder';
import { storeFolder } from '../../files/store-paths';
import { readKeyring } from '../../keys/keyring-file';
import type { OpenStore } from '../../session/session';
import type { OfficerSummary } from '#shared/ipc/contract';
import type { Handlers } from '../handler';
import type { HandlerContext } from '../handler-context';

type Names = 'backup.status' | 'backup.configure' | 'backup.run' | 'backup.list' | 'restore.inspect' | 'restore.apply';

export const backupHandlers: Handlers<Names> = {
  'backup.status': (_, context) => withStore(context, async store => ok(await context.backups.status(store))),
  'backup.configure': (input, context) => withStore(context, store => context.backups.configure(store, input)),
  'backup.run': ({ operation, folder }, context) =>
    withStore(context, store =>
      context.operations.run(operation, running => context.backups.run(store, folder, running)),
    ),
  'backup.list': async ({ folder }) => {
    if (!(await folderThere(folder))) return refuse('backup-folder-missing', { path: folder });
    const found = await listBackups(folder);
    return ok({
      files: await Promise.all(found.map(async ({ file }) => ({ ...file, officers: await officersOf(file.path) }))),
    });
  },
  'restore.inspect': ({ path, officerId, secret }, { session, folders, now }) =>
    inspectBackup(path, { officerId, secret }, practice => session.storeFolderOf(practice), {
      waitFolder: folders.userData,
      now,
    }),
  'restore.apply': ({ path, officerId, secret, dataFolder }, { session, folders, now }) =>
    session.whileLocked(async pin => {
      const storeOf = (practice: boolean) => storeFolder(dataFolder, practice);
      const machine = { waitFolder: folders.userData, now };
      const restored = await restoreBackup(path, { officerId, secret }, storeOf, machine);
      if (!restored.ok) return restored;
      await pin(dataFolder, restored.value.practice);
      return session.status();
    }),
};

async function withStore<T>(
  { session }: HandlerContext,
  work: (store: OpenStore) => Promise<Result<T>>,
): Promise<Result<T>> {
  const open = session.open();
  return open.ok ? work(open.value) : open;
}

/** Nobody, when the backup's keyring cannot be read: the recovery key is then asked for. */
async function officersOf(backup: string): Promise<OfficerSummary[]> {
  const read = await readKeyring(backup);
  return read.ok && read.value ? read.value.keyring.officers.map(({ id, name }) => ({ id, name })) : [];
}
