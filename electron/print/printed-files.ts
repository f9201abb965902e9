import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where printed PDFs lie while the viewer has them open. */
export const printedFolder = (userData: string) => join(userData, 'printed');

/** A fresh folder for one print job, for this user only. */
export async function newPrintFolder(userData: string, now: Date): Promise<string> {
  const folder = join(printedFolder(userData), String(now.getTime()));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/**
 * Printed PDFs hold names and, once, the recovery key: they go when the program starts and when it ends. One that a
 * viewer still holds open (Windows) goes at the next start.
 */
export async function removePrinted(userData: string): Promise<void> {
  await rm(printedFolder(userData), { recursive: true, force: true }).catch(() => undefined);
}
