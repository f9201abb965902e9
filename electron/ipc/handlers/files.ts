import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ok, refuse } from '#shared/basics/result';
import { errorCode } from '../../files/disk-errors';
import { folderNameOk } from '../../files/folder-name';
import { listFolder } from '../../files/list-folder';
import { folderRefusal } from '../../files/try-folder';
import type { Handlers } from '../handler';

export const filesHandlers: Handlers<'files.listFolder' | 'files.makeFolder' | 'files.reveal'> = {
  'files.listFolder': async ({ path }, { folders, session }) => {
    const status = await session.status();
    const data = status.ok ? (status.value.store?.dataFolder ?? null) : null;
    return listFolder(path, folders, data);
  },
  'files.makeFolder': async ({ parent, name }) => {
    if (!folderNameOk(name)) return refuse('folder-name-invalid', { name });
    const path = join(parent, name);
    try {
      await mkdir(path);
      return ok({ path });
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return refuse('folder-exists', { name });
      return folderRefusal(error, parent);
    }
  },
  'files.reveal': async ({ path }, { openPath }) => {
    const there = await stat(path).catch(() => null);
    const folder = there?.isDirectory() ? path : dirname(path);
    return (await openPath(folder)) === '' ? ok({}) : refuse('open-failed', { path: folder });
  },
};
