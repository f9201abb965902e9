import { rm } from 'node:fs/promises';

/** Windows keeps a file busy while a scanner reads it: a few tries, then the error. Nothing there is not an error. */
const patience = { force: true, maxRetries: 6, retryDelay: 80 } as const;

export async function removeFile(path: string): Promise<void> {
  await rm(path, patience);
}

export async function removeFolder(path: string): Promise<void> {
  await rm(path, { ...patience, recursive: true });
}
