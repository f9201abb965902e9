import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAttachments } from '../../electron/attachments/attachments';
import { blobPath } from '../../electron/attachments/blob-paths';
import { checkContents } from '../../electron/attachments/check-contents';
import { listBackups } from '../../electron/backup/list';
import { refusalOf, valueOf } from './support/journal-bench';
import { newMachine, PASSPHRASE, type Machine } from './support/machine';

const attachments = createAttachments();
const silent = { progress: () => undefined, cancelled: () => false };

/** Keeps a photo and then commits a row that names it, as the screens do. */
async function attach(machine: Machine, row: string, bytes = 5000): Promise<{ sha256: string; content: Buffer }> {
  const content = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), randomBytes(bytes)]);
  const store = machine.store();
  const sent = { upload: 'u', bytes: content.length, offset: 0, data: content.toString('base64') };
  valueOf(attachments.send(store, sent));
  const thumbnail = Buffer.from('ffd8ffe000', 'hex').toString('base64');
  const kept = valueOf(await attachments.put(store, { upload: 'u', name: `${row}.jpg`, thumbnail }));
  const body = { photos: [{ ...kept, name: `${row}.jpg` }] };
  const change = { id: `c-${row}`, at: '2026-11-23T10:00:00+08:00', by: store.officer.id, command: 'x', words: row };
  valueOf(await store.journal.append({ ...change, changes: [{ table: 'topics', id: row, rev: 1, body }] }));
  return { sha256: kept.sha256, content };
}

async function withStick() {
  const machine = newMachine();
  const { unlocked } = await machine.setup();
  const stick = join(machine.root, 'U 盘');
  mkdirSync(stick);
  return { machine, stick, officerId: unlocked.officer.id };
}

const pooled = (stick: string): string[] =>
  readdirSync(stick, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile() && one.parentPath.includes('共治附件-'))
    .map(one => join(one.parentPath, one.name));

describe('a backup carries the attachments', () => {
  test('to a second machine, where every one opens', async () => {
    const { machine, stick, officerId } = await withStick();
    const photos = [await attach(machine, 'a'), await attach(machine, 'b', 1_500_000)];
    const file = valueOf(await machine.backups.run(machine.store(), stick));
    expect(file).toMatchObject({ verified: true, unreadable: 0 });
    const second = newMachine();
    const preview = valueOf(await second.inspect(file.path, officerId, PASSPHRASE));
    expect(preview.attachments).toEqual({ there: 2, missing: 0 });
    valueOf(await second.restore(file.path, officerId, PASSPHRASE));
    valueOf(await second.session.unlock(officerId, PASSPHRASE));
    for (const { sha256, content } of photos) {
      expect(valueOf(await attachments.content(second.store(), sha256, 'x')).equals(content)).toBe(true);
      const { found } = await attachments.thumbnails(second.store(), [sha256]);
      expect(found).toEqual([{ there: true, thumbnail: expect.any(String) }]);
    }
    expect(valueOf(await checkContents(second.store(), silent))).toMatchObject({ contents: 2, faulty: 0 });
  });

  test('once for all backups, and gives up what none of them names any more', async () => {
    const { machine, stick } = await withStick();
    valueOf(await machine.backups.configure(machine.store(), { folder: stick, everyHours: 24, keep: 2 }));
    await attach(machine, 'a');
    valueOf(await machine.backups.run(machine.store(), null));
    const before = pooled(stick).map(path => [path, statSync(path).mtimeMs]);
    await attach(machine, 'b');
    valueOf(await machine.backups.run(machine.store(), null));
    expect(pooled(stick)).toHaveLength(4);
    for (const [path, mtime] of before) expect(statSync(String(path)).mtimeMs).toBe(mtime);
    // Something that no backup names: young, it may belong to a backup that is being written; old, it goes.
    const [first = ''] = pooled(stick);
    const stray = join(dirname(first), 'f'.repeat(64));
    writeFileSync(stray, 'x');
    utimesSync(stray, machine.clock, machine.clock);
    valueOf(await machine.backups.run(machine.store(), null));
    expect(pooled(stick)).toContain(stray);
    machine.clock = new Date(machine.clock.getTime() + 3 * 86_400_000);
    valueOf(await machine.backups.run(machine.store(), null));
    expect(pooled(stick)).not.toContain(stray);
    expect(pooled(stick)).toHaveLength(4);
    expect((await listBackups(stick)).every(({ file }) => file.verified)).toBe(true);
  });

  test('that went bad on the stick are written anew by the next one', async () => {
    const { machine, stick, officerId } = await withStick();
    const { content, sha256 } = await attach(machine, 'a');
    valueOf(await machine.backups.run(machine.store(), stick));
    for (const path of pooled(stick)) writeFileSync(path, randomBytes(statSync(path).size));
    const file = valueOf(await machine.backups.run(machine.store(), stick));
    const second = newMachine();
    valueOf(await second.restore(file.path, officerId, PASSPHRASE));
    valueOf(await second.session.unlock(officerId, PASSPHRASE));
    expect(valueOf(await attachments.content(second.store(), sha256, 'x')).equals(content)).toBe(true);
  });

  test('never a damaged one in place of a good one: the earlier copy stays', async () => {
    const { machine, stick, officerId } = await withStick();
    const good = await attach(machine, 'good');
    valueOf(await machine.backups.run(machine.store(), stick));
    const lost = await attach(machine, 'lost');
    for (const { sha256 } of [good, lost]) writeFileSync(blobPath(machine.store().folder, sha256), 'damaged');
    const file = valueOf(await machine.backups.run(machine.store(), stick));
    expect(file.unreadable).toBe(1);
    const second = newMachine();
    expect(valueOf(await second.inspect(file.path, officerId, PASSPHRASE)).attachments).toEqual({
      there: 1,
      missing: 1,
    });
    valueOf(await second.restore(file.path, officerId, PASSPHRASE));
    valueOf(await second.session.unlock(officerId, PASSPHRASE));
    expect(valueOf(await attachments.content(second.store(), good.sha256, 'x')).equals(good.content)).toBe(true);
    expect(refusalOf(await attachments.content(second.store(), lost.sha256, '丢.jpg'))).toEqual({
      code: 'attachment-missing',
      params: { name: '丢.jpg' },
    });
  });

  test('a backup without its pool is restored, says so before, and takes what this machine still has', async () => {
    const { machine, stick, officerId } = await withStick();
    const { sha256, content } = await attach(machine, 'a');
    const file = valueOf(await machine.backups.run(machine.store(), stick));
    rmSync(dirname(dirname(pooled(stick)[0] ?? '')), { recursive: true });
    expect((await listBackups(stick))[0]?.file.verified).toBe(false);
    const second = newMachine();
    expect(valueOf(await second.inspect(file.path, officerId, PASSPHRASE)).attachments).toEqual({
      there: 0,
      missing: 1,
    });
    valueOf(await second.restore(file.path, officerId, PASSPHRASE));
    valueOf(await second.session.unlock(officerId, PASSPHRASE));
    expect(valueOf(await checkContents(second.store(), silent))).toMatchObject({
      faulty: 1,
      faults: [{ name: 'a.jpg', table: 'topics', fault: 'missing' }],
    });
    expect(valueOf(await machine.inspect(file.path, officerId, PASSPHRASE)).attachments).toEqual({
      there: 1,
      missing: 0,
    });
    valueOf(await machine.restore(file.path, officerId, PASSPHRASE));
    valueOf(await machine.session.unlock(officerId, PASSPHRASE));
    expect(valueOf(await attachments.content(machine.store(), sha256, 'x')).equals(content)).toBe(true);
  });

  test('a stick pulled out among them: said, and its place is not filled', async () => {
    const { machine, stick } = await withStick();
    for (const row of ['a', 'b', 'c']) await attach(machine, row);
    const operation = {
      ...silent,
      progress: (_done: number, _total: number, words: string) => {
        if (words !== '正在复制附件') return;
        try {
          renameSync(stick, `${stick}-拔出`);
          mkdirSync(stick);
        } catch {
          // Pulled out once.
        }
      },
    };
    expect(refusalOf(await machine.backups.run(machine.store(), stick, operation)).code).toMatch(
      /^backup-(pulled-out|folder-missing)$/,
    );
    expect(readdirSync(stick)).toEqual([]);
    expect(pooled(`${stick}-拔出`).length).toBeGreaterThan(0);
  });
});

describe('the check', () => {
  test('names what is missing and what was altered, by the row that names it; a removed row is no fault', async () => {
    const { machine } = await withStick();
    const [gone, bad] = [await attach(machine, 'gone'), await attach(machine, 'bad')];
    const removed = await attach(machine, 'removed');
    await attach(machine, 'good');
    const store = machine.store();
    const change = { id: 'r', at: '2026-11-23T10:00:00+08:00', by: store.officer.id, command: 'x', words: 'x' };
    valueOf(
      await store.journal.append({ ...change, changes: [{ table: 'topics', id: 'removed', rev: 2, body: null }] }),
    );
    for (const { sha256 } of [gone, removed]) rmSync(blobPath(store.folder, sha256));
    const sealed = readFileSync(blobPath(store.folder, bad.sha256));
    sealed[100] = (sealed[100] ?? 0) ^ 1;
    writeFileSync(blobPath(store.folder, bad.sha256), sealed);
    expect(valueOf(await checkContents(store, silent))).toMatchObject({
      contents: 3,
      faulty: 2,
      faults: [
        { name: 'gone.jpg', table: 'topics', fault: 'missing' },
        { name: 'bad.jpg', table: 'topics', fault: 'altered' },
      ],
    });
    // Everything else works.
    expect(valueOf(await store.journal.check()).entries).toBe(store.journal.head().seq);
  });
});
