import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from './atomic-write';

/**
 * Which data folders this program uses, pinned in a small file among the program's own settings: nothing is searched
 * for, and a drive that is not there is missed instead of silently replaced by an empty store.
 */
const schema = z.object({
  /** Data folders; each holds its store in a sub-folder of its own (store-paths.ts). */
  real: z.string().min(1).nullable(),
  practice: z.string().min(1).nullable(),
  /** Which of the two the program opens. */
  mode: z.enum(['real', 'practice']),
});
export type DataPointer = z.infer<typeof schema>;

export async function readPointer(userData: string): Promise<DataPointer> {
  try {
    return schema.parse(JSON.parse(await readFile(pointerPath(userData), 'utf8')));
  } catch {
    return { real: null, practice: null, mode: 'real' };
  }
}

export async function writePointer(userData: string, pointer: DataPointer): Promise<void> {
  await mkdir(userData, { recursive: true });
  await writeFileAtomic(pointerPath(userData), `${JSON.stringify(pointer, null, 1)}\n`);
}

export async function folderThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function pointerPath(userData: string): string {
  return join(userData, 'data-folder.json');
}
