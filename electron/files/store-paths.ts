import { join } from 'node:path';

/** Real and practice data lie side by side in the data folder and never share a file. */
export function storeFolder(dataFolder: string, practice: boolean): string {
  return join(dataFolder, practice ? '演练' : '正式');
}
