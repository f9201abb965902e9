import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ok, refuse, type Result } from '#shared/basics/result';
import type { BackupFile } from '#shared/ipc/contract';
import { sha256Hex } from '../journal/sha256';

export const BACKUP_VERSION = 1;
export const UNFINISHED = '.未完成';

const file = z.object({ path: z.string(), bytes: z.number().int().nonnegative(), sha256: z.string() });
export type BackedFile = z.infer<typeof file>;

export const manifestSchema = z.object({
  kind: z.literal('gongzhi-backup'),
  version: z.number().int().positive(),
  at: z.string(),
  storeId: z.string(),
  practice: z.boolean(),
  district: z.string(),
  head: z.object({ seq: z.number().int().nonnegative(), hash: z.string() }),
  /** Relative paths with forward slashes. */
  files: z.array(file).min(1),
  /** Contents of attachments: where each lies in the store, and the SHA-256 by which it is found in the pool (pool.ts). */
  pooled: z.array(file.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })).default([]),
  /** Contents that the store itself could not read any more when it was backed up. */
  unreadable: z.number().int().nonnegative().default(0),
});
export type Manifest = z.infer<typeof manifestSchema>;

export function manifestPath(backup: string): string {
  return join(backup, 'manifest.json');
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify({ sha256: sha256Hex(JSON.stringify(manifest)), manifest }, null, 1)}\n`;
}

export async function readManifest(backup: string): Promise<Result<Manifest>> {
  return backup.endsWith(UNFINISHED) ? refuse('backup-unfinished') : loadManifest(backup);
}

/** Also of a backup that has not got its final name yet. */
export async function loadManifest(backup: string): Promise<Result<Manifest>> {
  let text: string;
  try {
    text = await readFile(manifestPath(backup), 'utf8');
  } catch {
    return refuse('backup-not-a-backup', { path: backup });
  }
  try {
    const { sha256, manifest } = JSON.parse(text) as {
      sha256: unknown;
      manifest: { kind?: unknown; version?: unknown };
    };
    if (sha256 !== sha256Hex(JSON.stringify(manifest))) return refuse('backup-damaged', { name: 'manifest.json' });
    if (typeof manifest.version === 'number' && manifest.version > BACKUP_VERSION) return refuse('backup-newer');
    const parsed = manifestSchema.parse(manifest);
    // A manifest must not lead out of its folder.
    const inPool = parsed.pooled.every(({ path }) => path.startsWith('attachments/'));
    if (!inPool || [...parsed.files, ...parsed.pooled].some(({ path }) => !staysInside(path))) {
      return refuse('backup-damaged', { name: 'manifest.json' });
    }
    return ok(parsed);
  } catch {
    return refuse('backup-damaged', { name: 'manifest.json' });
  }
}

function staysInside(path: string): boolean {
  return path.split('/').every(part => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part));
}

export function describeBackup(path: string, manifest: Manifest, verified: boolean): BackupFile {
  const bytes = [...manifest.files, ...manifest.pooled].reduce((sum, one) => sum + one.bytes, 0);
  const { at, head, unreadable } = manifest;
  return { path, name: basename(path), at, bytes, seq: head.seq, verified, unreadable };
}
