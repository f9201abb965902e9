import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomic } from '../files/atomic-write';

const fileSchema = z.object({
  path: z.string(),
  name: z.string(),
  at: z.string(),
  bytes: z.number(),
  seq: z.number(),
  verified: z.boolean(),
  unreadable: z.number().default(0),
});

/** Where this machine backs this store up; not part of a backup, because another machine has other drives. */
const schema = z.object({
  folder: z.string().nullable(),
  everyHours: z.number().nullable(),
  keep: z.number(),
  last: fileSchema.nullable(),
  lastFailure: z.object({ at: z.string(), words: z.string() }).nullable(),
});
export type BackupSettings = z.infer<typeof schema>;

export async function readBackupSettings(store: string): Promise<BackupSettings> {
  try {
    return schema.parse(JSON.parse(await readFile(settingsPath(store), 'utf8')));
  } catch {
    return { folder: null, everyHours: 24, keep: 10, last: null, lastFailure: null };
  }
}

export async function writeBackupSettings(store: string, settings: BackupSettings): Promise<void> {
  await writeFileAtomic(settingsPath(store), `${JSON.stringify(settings, null, 1)}\n`);
}

export function settingsPath(store: string): string {
  return join(store, 'backup.json');
}
