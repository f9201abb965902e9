import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freshFolder } from './journal-bench';

/** A tmpfs of `megabytes`, or null where this user may not mount one. */
export function smallDisk(megabytes: number): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const place = join(freshFolder(), '小盘');
  mkdirSync(place);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place]);
  if (mounted.status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', place]));
  return place;
}

export function remount(place: string, options: string): boolean {
  return spawnSync('mount', ['-o', `remount,${options}`, place]).status === 0;
}

export function unmount(place: string): boolean {
  return spawnSync('umount', ['-l', place]).status === 0;
}
