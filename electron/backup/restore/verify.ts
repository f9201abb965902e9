import { basename, dirname, join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { journalPath } from '../../journal/layout';
import { scanJournal, type Scan } from '../../journal/scan';
import { hashFile } from '../copy-file';
import type { BackedFile } from '../manifest';
import { fileHolds, pooledPath } from '../pool';
import type { OpenedBackup } from './open';

export interface VerifiedBackup {
  readonly scan: Scan;
  /** Contents of attachments that were found, and where each can be copied from. */
  readonly contents: readonly (BackedFile & { readonly from: string })[];
  /** How many attachments are not to be had: their rows will say 附件缺失. */
  readonly missing: number;
}

/**
 * Every file is the one that was verified when the backup was made, and the journal's chain holds to its head. A content
 * that is damaged in the pool, or was not brought along with the backup, is looked for in this machine's store
 * (`present`); if it is not there either it is counted, and everything else can be restored.
 */
export async function verifyBackup(
  { path, manifest }: OpenedBackup,
  present: string | null,
): Promise<Result<VerifiedBackup>> {
  for (const file of manifest.files) {
    const name = basename(file.path);
    const read = await hashFile(join(path, ...file.path.split('/'))).catch(() => null);
    if (read?.bytes !== file.bytes || read.sha256 !== file.sha256) return refuse('backup-damaged', { name });
  }
  const scan = await scanJournal(journalPath(path), manifest.storeId);
  const { rest, lines } = scan;
  if (rest.kind === 'bad' && rest.bad.fault === 'newer') return refuse('backup-newer');
  const head = lines[lines.length - 1]?.hash ?? manifest.head.hash;
  if (rest.kind !== 'none' || lines.length !== manifest.head.seq || head !== manifest.head.hash) {
    return refuse('backup-damaged', { name: 'journal.jsonl' });
  }
  const contents: (BackedFile & { from: string })[] = [];
  let missing = manifest.unreadable;
  for (const file of manifest.pooled) {
    const places = [pooledPath(dirname(path), manifest.storeId, file.sha256)];
    if (present) places.push(join(present, ...file.path.split('/')));
    const from = await firstThatHolds(places, file);
    if (from) contents.push({ ...file, from });
    else if (!file.path.endsWith('.thumb')) missing += 1;
  }
  return ok({ scan, contents, missing });
}

async function firstThatHolds(places: readonly string[], file: BackedFile): Promise<string | null> {
  for (const place of places) if (await fileHolds(place, file)) return place;
  return null;
}
