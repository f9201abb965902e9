import { open } from 'node:fs/promises';
import { ok, type Result } from '#shared/basics/result';
import type { AuditLine, RestorePreview } from '#shared/ipc/contract';
import { foldInto, liveRows, type Rows } from '#shared/journal/fold';
import { alteredOrThrow } from '../../journal/altered';
import { auditLine } from '../../journal/audit';
import { journalPath } from '../../journal/layout';
import { readEntriesBetween, type Readable } from '../../journal/read-entry';
import { scanJournal, type LineIndex, type Scan } from '../../journal/scan';
import { deriveSecret } from '../../keys/derive';
import { nameOfOfficer } from '../../keys/keyring';
import { readKeyring } from '../../keys/keyring-file';
import type { OpenedBackup } from './open';
import type { VerifiedBackup } from './verify';

/** Lines shown of what would be lost; the number beside them is exact. */
const SHOWN_LINES = 200;

/** Compares the backup with the store that is here now (`present` null: there is none) and changes nothing. */
export async function previewRestore(
  backup: OpenedBackup,
  { scan, contents, missing }: VerifiedBackup,
  present: string | null,
): Promise<Result<RestorePreview>> {
  const { manifest, keyring } = backup;
  const here = present === null ? null : await presentLines(present);
  const sameStore = here?.storeId === manifest.storeId;
  const common = here && sameStore ? commonLength(scan.lines, here.lines) : 0;
  try {
    return ok({
      backup: {
        at: manifest.at,
        seq: manifest.head.seq,
        storeId: manifest.storeId,
        practice: manifest.practice,
        district: manifest.district,
      },
      brings: scan.lines.length - common,
      loses: (here?.lines.length ?? 0) - common,
      losesLines: here && sameStore && present ? await lostLines(backup, present, here.lines, common) : [],
      counts: await countRows(backup, scan),
      attachments: { there: contents.filter(({ path }) => !path.endsWith('.thumb')).length, missing },
      sameStore,
      officers: keyring.officers.map(({ id, name }) => ({ id, name })),
    });
  } catch (error) {
    return alteredOrThrow(error);
  }
}

async function presentLines(store: string): Promise<{ storeId: string; lines: LineIndex[] } | null> {
  const read = await readKeyring(store).catch(() => null);
  if (!read?.ok || !read.value) return null;
  const { storeId } = read.value.keyring;
  // A damaged journal is a reason to restore: what is whole of it is compared.
  const scan = await scanJournal(journalPath(store), storeId).catch(() => null);
  return { storeId, lines: scan?.lines ?? [] };
}

function commonLength(a: readonly LineIndex[], b: readonly LineIndex[]): number {
  let common = 0;
  while (common < a.length && common < b.length && a[common]?.hash === b[common]?.hash) common += 1;
  return common;
}

async function lostLines(
  backup: OpenedBackup,
  store: string,
  lines: LineIndex[],
  common: number,
): Promise<AuditLine[]> {
  const lost: AuditLine[] = [];
  if (lines.length === common) return lost;
  await withEntries(backup, store, lines, async readable => {
    for await (const { seq, entry } of readEntriesBetween(readable, lines.length, common + 1)) {
      lost.push(auditLine(seq, entry, id => nameOfOfficer(backup.keyring, id)));
      if (lost.length === SHOWN_LINES) return;
    }
  });
  return lost;
}

async function countRows(backup: OpenedBackup, { lines }: Scan): Promise<Record<string, number>> {
  const rows: Rows = new Map();
  if (lines.length === 0) return {};
  await withEntries(backup, backup.path, lines, async readable => {
    for await (const { entry } of readEntriesBetween(readable, 1, lines.length)) {
      // Only whether a row exists is counted; its body need not stay in memory.
      const changes = entry.changes.map(change => ({ ...change, body: change.body && {} }));
      foldInto(rows, { ...entry, changes });
    }
  });
  const counts: Record<string, number> = {};
  for (const { table } of liveRows(rows)) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}

async function withEntries(
  { manifest, dataKey }: OpenedBackup,
  folder: string,
  lines: LineIndex[],
  work: (readable: Readable) => Promise<void>,
): Promise<void> {
  const file = await open(journalPath(folder), 'r');
  try {
    const key = deriveSecret(dataKey, manifest.storeId, 'journal');
    await work({ file, lines, storeId: manifest.storeId, key });
  } finally {
    await file.close();
  }
}
