import { basename, join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { journalPath } from '../../journal/layout';
import { scanJournal, type Scan } from '../../journal/scan';
import { hashFile } from '../copy-file';
import type { OpenedBackup } from './open';

/** Every file is the one that was verified when the backup was made, and the journal's chain holds to its head. */
export async function verifyBackup({ path, manifest }: OpenedBackup): Promise<Result<Scan>> {
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
  return ok(scan);
}
