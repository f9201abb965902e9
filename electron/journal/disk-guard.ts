import { ok, refuse, type Result } from '#shared/basics/result';
import type { DiskPort } from './disk-port';

/** What must stay free after an append, so that keys, lockout and the head file can still be written. */
export const FLOOR_BYTES = 2 * 1024 * 1024;
/** Below this the officer is told at unlock, long before anything is refused. */
export const LOW_BYTES = 200 * 1024 * 1024;

export async function roomFor(bytes: number, folder: string, disk: DiskPort): Promise<Result<null>> {
  const free = await disk.freeBytes(folder);
  if (free === null || free - bytes >= FLOOR_BYTES) return ok(null);
  return refuse('journal-disk-full', { free: megabytes(free) });
}

export function megabytes(bytes: number): string {
  return (Math.max(0, bytes) / 1024 / 1024).toFixed(1);
}
