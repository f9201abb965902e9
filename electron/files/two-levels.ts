import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './disk-errors';

/** Files in the folders of a folder; nothing when it is not there. */
export async function twoLevels(folder: string): Promise<{ below: string; name: string; path: string }[]> {
  const files: { below: string; name: string; path: string }[] = [];
  for (const below of await entriesOf(folder, 'folder')) {
    for (const name of await entriesOf(join(folder, below), 'file')) {
      files.push({ below, name, path: join(folder, below, name) });
    }
  }
  return files;
}

async function entriesOf(folder: string, kind: 'folder' | 'file'): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter(one => (kind === 'folder' ? one.isDirectory() : one.isFile())).map(({ name }) => name);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
