import type { FileHandle } from 'node:fs/promises';
import { readFile } from 'node:fs/promises';
import type { JournalHead } from '#shared/ipc/contract';
import { headPath } from './layout';

/**
 * The last acknowledged entry, in a small file of fixed length that is overwritten in place after every append. It is
 * never ahead of the journal, so a journal that is shorter than it has lost something that an officer was told is safe.
 */
const LENGTH = 128;

export async function noteAcknowledged(file: FileHandle, head: JournalHead): Promise<void> {
  const text = JSON.stringify({ seq: head.seq, hash: head.hash });
  await file.write(Buffer.from(`${text.padEnd(LENGTH - 1)}\n`, 'latin1'), 0, LENGTH, 0);
}

/** Null when there is none or it cannot be read: it only ever adds a warning. */
export async function readAcknowledged(folder: string): Promise<JournalHead | null> {
  try {
    const { seq, hash } = JSON.parse(await readFile(headPath(folder), 'latin1')) as Partial<JournalHead>;
    return typeof seq === 'number' && typeof hash === 'string' ? { seq, hash } : null;
  } catch {
    return null;
  }
}
