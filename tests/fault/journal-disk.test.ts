import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk, type DiskPort } from '../../electron/journal/disk-port';
import { journalPath } from '../../electron/journal/layout';
import {
  allEntries,
  ballotChange,
  emptyStore,
  importChange,
  opened,
  refusalOf,
  tryOpen,
  valueOf,
} from './support/journal-bench';
import { remount, smallDisk, unmount } from './support/small-disk';

function diskError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Fails once with `code`, after the first half of the line has reached the file. */
function failing(code: string, step: 'write' | 'sync'): DiskPort & { armed: boolean } {
  const disk = {
    ...realDisk,
    armed: false,
    async write(file: Parameters<DiskPort['write']>[0], data: Buffer, position: number) {
      if (disk.armed && step === 'write') {
        disk.armed = false;
        await realDisk.write(file, data.subarray(0, data.length >> 1), position);
        throw diskError(code);
      }
      await realDisk.write(file, data, position);
    },
    async sync(file: Parameters<DiskPort['sync']>[0]) {
      if (disk.armed && step === 'sync') {
        disk.armed = false;
        throw diskError(code);
      }
      await realDisk.sync(file);
    },
  };
  return disk;
}

describe('a disk that fails while an entry is written', () => {
  test.each([
    ['ENOSPC', 'write', 'journal-disk-full'],
    ['EDQUOT', 'write', 'journal-disk-full'],
    ['EIO', 'write', 'journal-disk-failed'],
    ['EIO', 'sync', 'journal-disk-failed'],
    ['EROFS', 'write', 'journal-read-only'],
    ['ENODEV', 'write', 'journal-drive-gone'],
  ] as const)(
    '%s at %s: the file ends where it did, the word is clear, the next try works',
    async (code, step, refusal) => {
      const folder = emptyStore();
      const disk = failing(code, step);
      const { journal } = await opened(folder, { disk });
      valueOf(await journal.append(ballotChange(1)));
      const before = readFileSync(journalPath(folder));
      disk.armed = true;
      expect(refusalOf(await journal.append(ballotChange(2))).code).toBe(refusal);
      expect(readFileSync(journalPath(folder)).equals(before)).toBe(true);
      expect(journal.head().seq).toBe(1);
      expect(valueOf(await journal.append(ballotChange(2))).seq).toBe(2);
      expect(valueOf(await journal.check()).entries).toBe(2);
      await journal.close();
    },
  );

  test('and cannot be cut back: nothing more is written until the journal is opened again', async () => {
    const folder = emptyStore();
    const disk = failing('EIO', 'write');
    const stuck: DiskPort = {
      ...disk,
      write: (...given) => disk.write(...given),
      truncate: () => Promise.reject(diskError('EIO')),
    };
    const { journal } = await opened(folder, { disk: stuck });
    valueOf(await journal.append(ballotChange(1)));
    disk.armed = true;
    expect(refusalOf(await journal.append(ballotChange(2))).code).toBe('journal-disk-failed');
    expect(refusalOf(await journal.append(ballotChange(3))).code).toBe('journal-must-reopen');
    await journal.close();
    const again = await opened(folder);
    expect(again.journal.head().seq).toBe(1);
    expect(again.notices.map(({ kind }) => kind)).toContain('torn-tail');
    await again.journal.close();
  });
});

describe('a small full disk (tmpfs; skipped where this user may not mount one)', () => {
  test('refuses the next change, keeps everything, and goes on once there is room', async context => {
    const disk = smallDisk(8);
    if (disk === null) return context.skip();
    writeFileSync(journalPath(disk), '');
    const ballast = join(disk, 'ballast');
    const { journal } = await opened(disk);
    let number = 1;
    for (; number <= 5; number += 1) valueOf(await journal.append(ballotChange(number)));
    for (let megabyte = 0, full = false; !full && megabyte < 16; megabyte += 1) {
      try {
        writeFileSync(ballast, Buffer.alloc(1024 * 1024), { flag: 'a' });
      } catch {
        full = true;
      }
    }
    expect(refusalOf(await journal.append(ballotChange(number)))).toMatchObject({ code: 'journal-disk-full' });
    expect(journal.head().seq).toBe(5);
    await journal.close();
    expect((await allEntries(disk)).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map(n => ballotChange(n).id));
    rmSync(ballast);
    const again = await opened(disk);
    expect(valueOf(await again.journal.append(ballotChange(number))).seq).toBe(6);
    await again.journal.close();
  });

  test('that is full in the middle of a line cuts the line off again', async context => {
    const disk = smallDisk(4);
    if (disk === null) return context.skip();
    writeFileSync(journalPath(disk), '');
    // The floor is switched off, so that the write itself meets the end of the disk.
    const { journal } = await opened(disk, { disk: { ...realDisk, freeBytes: async () => null } });
    valueOf(await journal.append(ballotChange(1)));
    let refused: string | null = null;
    for (let number = 1; refused === null && number < 200; number += 1) {
      const before = statSync(journalPath(disk)).size;
      const head = await journal.append(importChange(number, 40));
      if (head.ok) continue;
      refused = head.refusal.code;
      expect(statSync(journalPath(disk)).size).toBe(before);
    }
    expect(refused).toBe('journal-disk-full');
    const count = journal.head().seq;
    expect(valueOf(await journal.check()).entries).toBe(count);
    await journal.close();
    expect(await allEntries(disk)).toHaveLength(count);
  });

  test('that is read-only says so at the opening', async context => {
    const disk = smallDisk(8);
    if (disk === null) return context.skip();
    writeFileSync(journalPath(disk), '');
    const { journal } = await opened(disk);
    valueOf(await journal.append(ballotChange(1)));
    await journal.close();
    expect(remount(disk, 'ro')).toBe(true);
    expect(refusalOf(await tryOpen(disk)).code).toBe('store-read-only');
    expect(remount(disk, 'rw')).toBe(true);
    expect(await allEntries(disk)).toHaveLength(1);
  });

  test('that is pulled out says so; and nothing counts as saved', async context => {
    const disk = smallDisk(8);
    if (disk === null) return context.skip();
    writeFileSync(journalPath(disk), '');
    const { journal } = await opened(disk);
    valueOf(await journal.append(ballotChange(1)));
    expect(unmount(disk)).toBe(true);
    expect(refusalOf(await journal.append(ballotChange(2))).code).toBe('journal-drive-gone');
    expect(journal.head().seq).toBe(1);
    await journal.close();
  });
});
