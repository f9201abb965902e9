import { open } from 'node:fs/promises';

/** Makes a rename or a new name in `folder` durable. Windows keeps names in its own journal and refuses to open folders. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network and FAT mounts cannot fsync a folder; there is nothing stronger to ask of them.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    await handle.close();
  }
}
