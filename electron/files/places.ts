import { access, readdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { FolderListing } from '#shared/ipc/contract';

type Place = FolderListing['places'][number];

/** Where an officer would look first: home, desktop, documents, drives and sticks that are plugged in. */
export async function places(
  known: { home: string; desktop: string; documents: string },
  dataFolder: string | null,
): Promise<Place[]> {
  const list: Place[] = [
    { name: '个人文件夹', path: known.home, kind: 'home' },
    { name: '桌面', path: known.desktop, kind: 'desktop' },
    { name: '文档', path: known.documents, kind: 'documents' },
  ];
  if (dataFolder) list.push({ name: '数据文件夹', path: dataFolder, kind: 'data' });
  list.push(...(process.platform === 'win32' ? await windowsDrives() : await mounts()));
  const there = await Promise.all(
    list.map(place =>
      access(place.path).then(
        () => true,
        () => false,
      ),
    ),
  );
  // Where a desktop has no folder of its own for them, desktop and documents are the home folder: shown once.
  const firstOf = (path: string) => list.findIndex(place => place.path === path);
  return list.filter((place, index) => there[index] && (place.kind === 'data' || firstOf(place.path) === index));
}

async function windowsDrives(): Promise<Place[]> {
  const letters = [...'CDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.map(letter => ({
    name: `${letter}: 盘`,
    path: `${letter}:\\`,
    kind: 'drive',
  }));
}

/** Where desktops mount sticks; what an administrator mounted by hand counts as a drive. */
async function mounts(): Promise<Place[]> {
  const user = userInfo().username;
  const roots: [string, Place['kind']][] =
    process.platform === 'darwin'
      ? [['/Volumes', 'removable']]
      : [
          [`/media/${user}`, 'removable'],
          [`/run/media/${user}`, 'removable'],
          ['/media', 'removable'],
          ['/mnt', 'drive'],
        ];
  const found: Place[] = [{ name: '整个磁盘', path: '/', kind: 'drive' }];
  for (const [root, kind] of roots) {
    const names = await readdir(root).catch(() => []);
    found.push(...names.filter(name => name !== user).map(name => ({ name, path: join(root, name), kind })));
  }
  return found;
}
