import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBackup } from '../../electron/backup/create';
import { isDue } from '../../electron/backup/backups';
import { listBackups } from '../../electron/backup/list';
import { importChange, refusalOf, valueOf } from './support/journal-bench';
import { newMachine, type Machine } from './support/machine';
import { smallDisk } from './support/small-disk';

const silent = { progress: () => undefined, cancelled: () => false };

async function withStick(): Promise<{ machine: Machine; stick: string }> {
  const machine = newMachine();
  await machine.setup();
  await machine.enter(1, 5);
  const stick = join(machine.root, 'U 盘');
  mkdirSync(stick);
  return { machine, stick };
}

describe('a backup', () => {
  test('is complete, verified, and says what it holds', async () => {
    const { machine, stick } = await withStick();
    const file = valueOf(await machine.backups.run(machine.store(), stick));
    expect(file).toMatchObject({ seq: 6, verified: true });
    expect(readdirSync(file.path).sort()).toEqual([
      'journal.jsonl',
      'keyring.copy.json',
      'keyring.json',
      'manifest.json',
    ]);
    expect(
      readFileSync(join(file.path, 'journal.jsonl')).equals(readFileSync(machine.store().journal.snapshot().path)),
    ).toBe(true);
    const status = await machine.backups.status(machine.store());
    expect(status).toMatchObject({ entriesSince: 0, last: { seq: 6 }, lastFailure: null });
  });

  test('holds the entries of the moment it began, while work goes on', async () => {
    const { machine, stick } = await withStick();
    let more: Promise<void> | null = null;
    const operation = { ...silent, progress: () => void (more ??= machine.enter(6, 9)) };
    const file = valueOf(await createBackup(machine.store(), stick, 10, machine.clock, operation));
    await more;
    expect(file.seq).toBe(6);
    expect(machine.store().journal.head().seq).toBe(10);
    expect(valueOf(await machine.inspect(file.path, machine.store().officer.id, '青岛 崂山 海风')).loses).toBe(4);
  });

  test('keeps the last n by sequence number, also when the clock was set back', async () => {
    const { machine, stick } = await withStick();
    valueOf(await machine.backups.configure(machine.store(), { folder: stick, everyHours: 24, keep: 3 }));
    for (let round = 0; round < 5; round += 1) {
      machine.clock = new Date(Date.UTC(2026 - round, 0, 1));
      await machine.enter(100 + round, 100 + round);
      valueOf(await machine.backups.run(machine.store(), null));
    }
    expect((await listBackups(stick)).map(({ file }) => file.seq).sort((a, b) => a - b)).toEqual([9, 10, 11]);
  });

  test('clears away what an ended program left unfinished, once nobody can still be writing it', async () => {
    const { machine, stick } = await withStick();
    const [old, young] = ['共治备份-旧.未完成', '共治备份-新.未完成'].map(name => join(stick, name));
    for (const path of [old, young]) mkdirSync(path ?? '');
    utimesSync(old ?? '', new Date(0), new Date(0));
    machine.clock = new Date();
    valueOf(await machine.backups.run(machine.store(), stick));
    expect(existsSync(old ?? '')).toBe(false);
    expect(existsSync(young ?? '')).toBe(true);
  });

  test('leaves backups of another store alone', async () => {
    const { machine, stick } = await withStick();
    const other = newMachine();
    await other.setup();
    valueOf(await other.backups.run(other.store(), stick));
    valueOf(await machine.backups.configure(machine.store(), { folder: stick, everyHours: null, keep: 1 }));
    valueOf(await machine.backups.run(machine.store(), null));
    await machine.enter(6, 6);
    valueOf(await machine.backups.run(machine.store(), null));
    expect(await listBackups(stick)).toHaveLength(2);
  });
});

describe('the stick', () => {
  test('pulled out in the middle: said, nothing left with a final name, store and earlier backups as they were', async () => {
    const { machine, stick } = await withStick();
    for (let number = 1; number <= 6; number += 1) {
      valueOf(await machine.store().journal.append({ ...importChange(number, 80), by: machine.store().officer.id }));
    }
    const first = valueOf(await machine.backups.run(machine.store(), stick));
    const pulled = join(machine.root, 'gone');
    let chunks = 0;
    const operation = {
      ...silent,
      progress: () => {
        chunks += 1;
        if (chunks === 1) renameSync(stick, pulled);
      },
    };
    expect(refusalOf(await machine.backups.run(machine.store(), stick, operation)).code).toBe('backup-pulled-out');
    renameSync(pulled, stick);
    expect((await listBackups(stick)).map(({ file }) => file.path)).toEqual([first.path]);
    expect(readdirSync(stick).filter(name => !name.endsWith('.未完成'))).toHaveLength(1);
    const status = await machine.backups.status(machine.store());
    expect(status.lastFailure?.words).toContain('写到一半');
    expect(valueOf(await machine.store().journal.check()).entries).toBe(12);
    // The next one succeeds and what was left unfinished is no backup.
    valueOf(await machine.backups.run(machine.store(), stick));
    expect(await listBackups(stick)).toHaveLength(2);
  });

  test('not there: said; an empty folder in its place is not taken for it', async () => {
    const { machine, stick } = await withStick();
    valueOf(await machine.backups.configure(machine.store(), { folder: stick, everyHours: 1, keep: 5 }));
    rmSync(stick, { recursive: true });
    expect(refusalOf(await machine.backups.run(machine.store(), null)).code).toBe('backup-folder-missing');
    mkdirSync(stick);
    expect(refusalOf(await machine.backups.run(machine.store(), null)).code).toBe('backup-folder-missing');
    expect(readdirSync(stick)).toEqual([]);
    expect((await machine.backups.status(machine.store())).folderThere).toBe(false);
  });

  test('too small: refused before or while writing, nothing left', async context => {
    const disk = smallDisk(1);
    if (disk === null) return context.skip();
    const { machine } = await withStick();
    for (let number = 1; number <= 3; number += 1) {
      valueOf(await machine.store().journal.append({ ...importChange(number, 120), by: machine.store().officer.id }));
    }
    expect(refusalOf(await machine.backups.run(machine.store(), disk)).code).toBe('backup-disk-full');
    expect(readdirSync(disk)).toEqual([]);
  });

  test('is the data folder itself: refused', async () => {
    const { machine } = await withStick();
    for (const folder of [machine.dataFolder, join(machine.dataFolder, '正式')]) {
      expect(refusalOf(await machine.backups.run(machine.store(), folder)).code).toBe('backup-folder-inside');
    }
  });
});

describe('the schedule', () => {
  const base = { folder: '/u', everyHours: 24, keep: 3, lastFailure: null };
  const last = { path: '', name: '', bytes: 1, verified: true, unreadable: 0, seq: 5, at: '2026-11-23T00:00:00Z' };
  test.each([
    ['never backed up', { ...base, last: null }, 5, '2026-11-23T01:00:00Z', true],
    ['hours not passed', { ...base, last }, 6, '2026-11-23T23:00:00Z', false],
    ['hours passed', { ...base, last }, 6, '2026-11-24T00:00:00Z', true],
    ['nothing new', { ...base, last }, 5, '2026-12-24T00:00:00Z', false],
    ['clock set back', { ...base, last }, 6, '2020-01-01T00:00:00Z', true],
    ['no folder', { ...base, folder: null, last: null }, 6, '2026-12-24T00:00:00Z', false],
    ['switched off', { ...base, everyHours: null, last }, 6, '2026-12-24T00:00:00Z', false],
  ] as const)('%s', (_, settings, seq, now, due) => {
    expect(isDue(settings, seq, new Date(now))).toBe(due);
  });

  test('runs when due and not again at once', async () => {
    const { machine, stick } = await withStick();
    valueOf(await machine.backups.configure(machine.store(), { folder: stick, everyHours: 2, keep: 5 }));
    await machine.backups.runIfDue(machine.store());
    await machine.enter(6, 7);
    await machine.backups.runIfDue(machine.store());
    expect(await listBackups(stick)).toHaveLength(1);
    machine.clock = new Date(machine.clock.getTime() + 2 * 3_600_000);
    await machine.backups.runIfDue(machine.store());
    expect(await listBackups(stick)).toHaveLength(2);
    expect(existsSync(join(stick, '共治备份说明.txt'))).toBe(true);
    writeFileSync(join(stick, '别的文件.txt'), 'x');
  });
});
