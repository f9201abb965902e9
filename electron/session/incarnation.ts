import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../files/atomic-write';

/**
 * A random word that changes whenever the journal is no longer a continuation of what the page has projected (a restore,
 * a tail lost with the disk). It is part of the name of the page's database, so the page starts a fresh one.
 */
export async function incarnationOf(folder: string, renew: boolean): Promise<string> {
  const path = join(folder, 'incarnation');
  const there = renew ? '' : await readFile(path, 'latin1').catch(() => '');
  if (/^[0-9a-f]{8}$/.test(there)) return there;
  const fresh = randomBytes(4).toString('hex');
  await writeFileAtomic(path, fresh);
  return fresh;
}
