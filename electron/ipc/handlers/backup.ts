import { ok, refuse, type Result } from '#shared/basics/result';
import { listBackups } from '../../backup/list';
import { inspectBackup, restoreBackup } from '../../backup/restore';
import { folderThere } from '../../files/data-folder';
import { storeFolder } from '../../files/store-paths';
import type { OpenStore } from '../../session/session';
import type { Handlers } from '../handler';
import type { HandlerContext } from '../handler-context';

type Names = 'backup.status' | 'backup.configure' | 'backup.run' | 'backup.list' | 'restore.inspect' | 'restore.apply';

export const backupHandlers: Handlers<Names> = {
  'backup.status': (_, context) => withStore(context, async store => ok(await context.backups.status(store))),
  'backup.configure': (input, context) => withStore(context, store => context.backups.configure(store, input)),
  'backup.run': ({ folder }, context) => withStore(context, store => context.backups.run(store, folder)),
  'backup.list': async ({ folder }) => {
    if (!(await folderThere(folder))) return refuse('backup-folder-missing', { path: folder });
    return ok({ files: (await listBackups(folder)).map(({ file }) => file) });
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
