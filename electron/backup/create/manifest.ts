import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { syncFolder } from '../../files/sync-folder';
import { journalPath } from '../../journal/layout';
import { scanJournal } from '../../journal/scan';
import { hashFile } from '../copy-file';
import { BACKUP_VERSION, manifestPath, manifestText, loadManifest, type Manifest } from '../manifest';
import type { Plan } from './prepare';

/** Writes the manifest, then reads every file of the backup again from its medium and compares, the chain included. */
export async function writeAndVerify(
  plan: Plan,
  files: Manifest['files'],
  contents: Pick<Manifest, 'pooled' | 'unreadable'>,
): Promise<Result<Manifest>> {
  const { store, at, head, unfinished } = plan;
  const manifest: Manifest = {
    kind: 'gongzhi-backup',
    version: BACKUP_VERSION,
    at: at.toISOString(),
    storeId: store.storeId,
    practice: store.practice,
    district: store.settings.district,
    head,
    files,
    ...contents,
  };
  const file = await open(manifestPath(unfinished), 'wx', 0o600);
  try {
    await file.writeFile(manifestText(manifest));
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(unfinished);
  for (const { path, bytes, sha256 } of files) {
    const read = await hashFile(join(unfinished, ...path.split('/')));
    if (read.bytes !== bytes || read.sha256 !== sha256) return refuse('backup-not-verified', { name: basename(path) });
  }
  const scan = await scanJournal(journalPath(unfinished), store.storeId);
  const last = scan.lines[scan.lines.length - 1];
  const chainHolds =
    scan.rest.kind === 'none' && scan.lines.length === head.seq && (last?.hash ?? head.hash) === head.hash;
  if (!chainHolds) return refuse('backup-not-verified', { name: 'journal.jsonl' });
  const back = await loadManifest(unfinished);
  return back.ok ? ok(manifest) : refuse('backup-not-verified', { name: 'manifest.json' });
}
