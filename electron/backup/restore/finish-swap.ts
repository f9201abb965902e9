import { rename } from 'node:fs/promises';
import { folderThere } from '../../files/data-folder';
import { swapPaths } from './swap-paths';

/**
 * A restore renames twice: the present store aside, then the restored one into its place. If the program ended between
 * the two, there is no store but a complete restored one: the second rename is made up for.
 */
export async function finishSwap(store: string): Promise<void> {
  const { ready } = swapPaths(store);
  if (!(await folderThere(store)) && (await folderThere(ready))) await rename(ready, store);
}
