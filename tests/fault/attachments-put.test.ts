import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBlob } from '../../electron/attachments/read-blob';
import { removeLeftovers } from '../../electron/attachments/remove-leftovers';
import { writeBlob } from '../../electron/attachments/write-blob';
import { storedContents } from '../../electron/backup/pool';
import { bundleChild, startChild } from './support/child-program';
import { emptyStore, freshFolder, KEY, refusalOf, STORE_ID, valueOf } from './support/journal-bench';
import { remount, smallDisk } from './support/small-disk';

const key = { storeId: STORE_ID, key: KEY };
const KILLS = 40;

test(
  `killed at ${KILLS} random moments while putting: what was acknowledged is there, and nothing is there by half`,
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongzhi-put-'));
    const program = await bundleChild('put-forever', folder);
    const store = emptyStore('库 ');
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = startChild(program, [store, KEY.toString('hex'), String(acknowledged.length + kill + 1)]);
      // Some die before their first content is kept, the others some way on.
      await child.line(line => (kill % 2 === 0 ? line === 'open' : line.startsWith('ack ')));
      await new Promise(resolve => setTimeout(resolve, Math.random() * 40));
      await child.kill();
      acknowledged.push(...child.lines.filter(line => line.startsWith('ack ')).map(line => line.slice(4)));
    }
    rmSync(folder, { recursive: true, force: true });
    await removeLeftovers(store);
    const all = readdirSync(join(store, 'attachments'), { recursive: true }).map(String);
    expect(all.filter(name => name.endsWith('.tmp'))).toEqual([]);
    const there = (await storedContents(store)).filter(({ path }) => !path.endsWith('.thumb'));
    const names = there.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    expect(acknowledged.filter(sha256 => !names.includes(sha256))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS / 2);
    for (const sha256 of names) expect((await readBlob(store, key, sha256, 'x')).ok).toBe(true);
  },
);

describe('a disk', () => {
  test('that is full: refused with the word for it, what is there stays, nothing half-written', async context => {
    const disk = smallDisk(6);
    if (disk === null) return context.skip();
    const first = valueOf(await writeBlob(disk, key, Buffer.alloc(1_000_000, 1), null));
    expect(refusalOf(await writeBlob(disk, key, Buffer.alloc(9_000_000, 2), null)).code).toBe('journal-disk-full');
    expect((await storedContents(disk)).map(({ path }) => path)).toEqual([`attachments/${first.slice(0, 2)}/${first}`]);
    const leftovers = readdirSync(disk, { recursive: true }).filter(name => String(name).endsWith('.tmp'));
    expect(leftovers).toEqual([]);
    expect((await readBlob(disk, key, first, 'x')).ok).toBe(true);
  });

  test('that can only be read: refused, and what is there opens', async context => {
    const disk = smallDisk(6);
    if (disk === null) return context.skip();
    const first = valueOf(await writeBlob(disk, key, Buffer.alloc(1000, 1), null));
    if (!remount(disk, 'ro')) return context.skip();
    expect(refusalOf(await writeBlob(disk, key, Buffer.alloc(1000, 2), null)).code).toBe('journal-read-only');
    expect((await readBlob(disk, key, first, 'x')).ok).toBe(true);
  });

  test('that is gone: said, and its place is not made anew', async () => {
    const root = freshFolder();
    const store = join(root, '盘');
    expect(refusalOf(await writeBlob(store, key, Buffer.alloc(1000, 1), null)).code).toBe('journal-drive-gone');
    expect(readdirSync(root)).toEqual([]);
    renameSync(emptyStore(), store);
    expect((await writeBlob(store, key, Buffer.alloc(1000, 1), null)).ok).toBe(true);
  });
});
