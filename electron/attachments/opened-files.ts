import { randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { attachmentTypes, type AttachmentType } from '#shared/attachments/attachment';

/** Where decrypted copies lie while the system's viewer has them open. */
const openedFolder = (userData: string) => join(userData, 'opened');

/** A copy for this user only, in a folder of its own; answers its path. */
export async function writeOpened(userData: string, fileName: string, content: Buffer): Promise<string> {
  const folder = join(openedFolder(userData), randomBytes(8).toString('hex'));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, fileName);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
  return path;
}

/** They go when the program starts and when it ends. One that a viewer still holds open (Windows) goes at the next start. */
export async function removeOpened(userData: string): Promise<void> {
  await rm(openedFolder(userData), { recursive: true, force: true }).catch(() => undefined);
}

// eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out
const refusedBySystems = /[\u0000-\u001f\u007f<>:"/\\|?*]/g;
/** Marks that turn the direction of writing, so that "…fdp.exe" reads as something else. */
const turningText = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The attachment's name as a file's, with the ending of what it is: the system chooses the program by it, and a name
 * alone must never make a picture something that runs.
 */
export function copyFileName(name: string, mediaType: AttachmentType): string {
  const ending = attachmentTypes[mediaType];
  const plain = name.normalize('NFC').replace(refusedBySystems, '_').replace(turningText, '_');
  const stem = plain.replace(/\.(jpe?g|png|pdf|docx|xlsx)$/i, '').replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...stem].slice(0, 60).join('').trim();
  return `${/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) || short === '' ? `附件${short}` : short}.${ending}`;
}
