import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { restoreBackup } from '../../electron/backup/restore';
import { swapPaths } from '../../electron/backup/restore/swap-paths';
import { storeFolder } from '../../electron/files/store-paths';
import { refusalOf, valueOf } from './support/journal-bench';
import { newMachine, PASSPHRASE, type Machine } from './support/machine';

interface Backed {
  readonly machine: Machine;
  readonly backup: string;
  readonly officerId: string;
  readonly recoveryKey: string;
}

/** A machine with six entries and a backup of them on a stick. */
async function backedUp(): Promise<Backed> {
  const machine = newMachine();
  const { recoveryKey, unlocked } = await machine.setup();
  await machine.enter(1, 5);
  const stick = join(machine.root, '盘');
  mkdirSync(stick);
  const file = valueOf(await machine.backups.run(machine.store(), stick));
  return { machine, backup: file.path, officerId: unlocked.officer.id, recoveryKey };
}

async function words(machine: Machine): Promise<string[]> {
  return valueOf(await machine.store().journal.read(0)).map(({ changeSet }) => changeSet.words);
}

describe('on a second machine', () => {
  test.each(['passphrase', 'recovery key'] as const)('a backup opens with the %s and brings everything', async way => {
    const { machine, backup, officerId, recoveryKey } = await backedUp();
    const before = await words(machine);
    const second = newMachine();
    expect(valueOf(await second.session.status()).state).toBe('new');
    const [who, secret] =
      way === 'passphrase' ? [officerId, PASSPHRASE] : [null, recoveryKey.toLowerCase().replace(/-/g, ' ')];
    expect(valueOf(await second.inspect(backup, who, secret))).toMatchObject({
      brings: 6,
      loses: 0,
      losesLines: [],
      sameStore: false,
      counts: { settings: 1, ballots: 5 },
      backup: { seq: 6, district: '崂山区', practice: false },
      officers: [{ id: officerId, name: '张三' }],
    });
    expect(valueOf(await second.restore(backup, who, secret)).aside).toBeNull();
    const status = valueOf(await second.session.status());
    expect(status).toMatchObject({ state: 'locked', store: { district: '崂山区', officers: [{ name: '张三' }] } });
    const unlocked =
      way === 'passphrase'
        ? valueOf(await second.session.unlock(officerId, PASSPHRASE))
        : valueOf(
            await second.session.recover({
              recoveryKey,
              officerId: null,
              officerName: '李四',
              passphrase: '另一句 长口令',
            }),
          );
    expect(unlocked.head.seq).toBeGreaterThanOrEqual(7);
    expect((await words(second)).slice(0, 6)).toEqual(before);
    expect((await words(second))[6]).toContain('备份恢复');
  });
});

describe('on the same machine', () => {
  test('says what would be lost, keeps it aside, and the page must start afresh', async () => {
    const { machine, backup, officerId } = await backedUp();
    const old = await machine.session.unlock(officerId, PASSPHRASE);
    await machine.enter(6, 8);
    const preview = valueOf(await machine.inspect(backup, officerId, PASSPHRASE));
    expect(preview).toMatchObject({ brings: 0, loses: 3, sameStore: true });
    expect(preview.losesLines.map(({ seq, byName, words: said }) => [seq, byName, said])).toEqual([
      [9, '张三', '录入第 8 张票'],
      [8, '张三', '录入第 7 张票'],
      [7, '张三', '录入第 6 张票'],
    ]);
    const { aside } = valueOf(await machine.restore(backup, officerId, PASSPHRASE));
    expect(machine.session.open().ok).toBe(false);
    expect(
      readFileSync(join(aside ?? '', 'journal.jsonl'), 'utf8')
        .trimEnd()
        .split('\n'),
    ).toHaveLength(9);
    const fresh = valueOf(await machine.session.unlock(officerId, PASSPHRASE));
    expect(await words(machine)).toHaveLength(7);
    expect(fresh.storeId).not.toBe(valueOf(old).storeId);
  });

  test('a program that ended between the two renames finishes at the next start', async () => {
    const { machine, officerId } = await backedUp();
    await machine.session.lock('asked');
    const store = storeFolder(machine.dataFolder, false);
    const { ready, aside } = swapPaths(store);
    cpSync(store, ready, { recursive: true });
    renameSync(store, aside(machine.clock));
    expect(valueOf(await machine.session.status()).state).toBe('locked');
    expect(existsSync(ready)).toBe(false);
    expect(valueOf(await machine.session.unlock(officerId, PASSPHRASE)).head.seq).toBe(6);
  });
});

describe('what is refused', () => {
  test('wrong secrets, with growing waits that a restart does not shorten', async () => {
    const { machine, backup, officerId, recoveryKey } = await backedUp();
    for (let tries = 0; tries < 3; tries += 1) {
      expect(refusalOf(await machine.inspect(backup, officerId, '不对的口令')).code).toBe('passphrase-wrong');
    }
    expect(refusalOf(await machine.inspect(backup, officerId, PASSPHRASE))).toMatchObject({
      code: 'passphrase-wait',
      params: { seconds: 5 },
    });
    machine.clock = new Date(machine.clock.getTime() + 5000);
    expect((await machine.inspect(backup, officerId, PASSPHRASE)).ok).toBe(true);
    const other = newMachine();
    const { recoveryKey: foreign } = await other.setup();
    expect(refusalOf(await machine.inspect(backup, null, foreign)).code).toBe('recovery-key-wrong');
    const mistyped = recoveryKey.replace(/^./, first => (first === 'A' ? 'B' : 'A'));
    expect(refusalOf(await machine.inspect(backup, null, mistyped))).toMatchObject({
      code: 'recovery-key-group',
      params: { group: 1 },
    });
  });

  test('a backup with one byte altered, in any of its files, or a file missing', { timeout: 60_000 }, async () => {
    const { machine, backup, officerId } = await backedUp();
    for (const name of readdirSync(backup)) {
      const path = join(backup, name);
      const good = readFileSync(path);
      for (let position = 0; position < good.length; position += Math.ceil(good.length / 12)) {
        const bad = Buffer.from(good);
        bad[position] = (bad[position] ?? 0) ^ 1;
        writeFileSync(path, bad);
        // The copy of the keyring stands in for the keyring at opening; the hash finds it all the same.
        expect(refusalOf(await machine.inspect(backup, officerId, PASSPHRASE)).code).toMatch(
          /^backup-(damaged|newer)$/,
        );
      }
      writeFileSync(path, good);
    }
    renameSync(join(backup, 'journal.jsonl'), join(backup, 'elsewhere'));
    expect(refusalOf(await machine.restore(backup, officerId, PASSPHRASE))).toMatchObject({
      code: 'backup-damaged',
      params: { name: 'journal.jsonl' },
    });
    expect(valueOf(await machine.session.status()).state).toBe('locked');
    expect(valueOf(await machine.session.unlock(officerId, PASSPHRASE)).head.seq).toBe(6);
  });

  test('what is no backup, what is unfinished, and a target inside the backup', async () => {
    const { machine, backup, officerId } = await backedUp();
    expect(refusalOf(await machine.inspect(machine.root, officerId, PASSPHRASE)).code).toBe('backup-not-a-backup');
    cpSync(backup, `${backup}.未完成`, { recursive: true });
    expect(refusalOf(await machine.inspect(`${backup}.未完成`, officerId, PASSPHRASE)).code).toBe('backup-unfinished');
    const around = { waitFolder: machine.userData, now: () => machine.clock };
    const inside = await restoreBackup(backup, { officerId, secret: PASSPHRASE }, () => join(backup, '正式'), around);
    expect(refusalOf(inside).code).toBe('restore-target-inside');
    expect(readdirSync(backup)).not.toContain('正式');
  });
});
