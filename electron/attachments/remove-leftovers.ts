import { removeFile } from '../files/remove';
import { twoLevels } from '../files/two-levels';
import { blobsFolder } from './blob-paths';

/** What a program that was killed in the middle of keeping a content left behind; for when a store was just opened. */
export async function removeLeftovers(store: string): Promise<void> {
  for (const { name, path } of await twoLevels(blobsFolder(store))) if (name.endsWith('.tmp')) await removeFile(path);
}
