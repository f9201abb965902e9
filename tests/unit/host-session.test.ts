import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { storeFolder } from '../../electron/files/store-paths';
import { readKeyring } from '../../electron/keys/keyring-file';
import { ballotChange, refusalOf, valueOf } from '../fault/support/journal-bench';
import { newMachine, PASSPHRASE, settings } from '../fault/support/machine';

describe('first start', () => {
  test('keeps nothing until the recovery key was re-typed', async () => {
    const machine = newMachine();
    const input = { dataFolder: machine.dataFolder, settings, officerName: '张三', passphrase: PASSPHRASE };
    const { recoveryKey, askGroup } = valueOf(await machine.session.prepareSetup(input));
    expect(existsSync(machine.dataFolder)).toBe(false);
    expect(existsSync(machine.userData)).toBe(false);
    expect(refusalOf(await machine.session.confirmSetup('AAAAA'))).toMatchObject({ code: 'setup-group-wrong' });
    expect(existsSync(machine.dataFolder)).toBe(false);
    const typed = ` ${recoveryKey.split('-')[askGroup - 1]?.toLowerCase()} `;
    const { head, officer } = valueOf(await machine.session.confirmSetup(typed));
    expect(head.seq).toBe(1);
    const [first] = valueOf(await machine.store().journal.read(0));
    expect(first?.changeSet).toMatchObject({
      by: officer.id,
      changes: [{ table: 'settings', id: 'bureau', rev: 1, body: { district: '崂山区' } }],
    });
    expect(refusalOf(await machine.session.confirmSetup(typed)).code).toBe('setup-not-prepared');
  });

  test('never overwrites a store that is there', async () => {
    const machine = newMachine();
    await machine.setup();
    const input = { dataFolder: machine.dataFolder, settings, officerName: '李四', passphrase: PASSPHRASE };
    expect(refusalOf(await machine.session.prepareSetup(input)).code).toBe('store-exists');
  });

  test('leaves neither passphrase, recovery key nor bodies readable on the disk', async () => {
    const machine = newMachine();
    const { recoveryKey } = await machine.setup();
    await machine.enter(1, 3);
    const store = machine.store().folder;
    for (const name of readdirSync(store)) {
      const content = readFileSync(join(store, name), 'utf8');
      for (const secret of [PASSPHRASE, recoveryKey, recoveryKey.replace(/-/g, ''), '票面完整', 'ballot.enter']) {
        expect(content).not.toContain(secret);
      }
    }
  });
});

describe('unlock', () => {
  test('wrong passphrases wait longer and longer, across restarts, also when the clock is set back', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    const { id } = unlocked.officer;
    const wrong = () => machine.session.unlock(id, '不是这句口令');
    expect(refusalOf(await wrong()).code).toBe('passphrase-wrong');
    expect(refusalOf(await wrong()).code).toBe('passphrase-wrong');
    expect(refusalOf(await wrong())).toMatchObject({ code: 'passphrase-wrong-wait', params: { seconds: 5 } });
    // Nothing is tried while waiting, not even the right one.
    expect(refusalOf(await machine.session.unlock(id, PASSPHRASE))).toMatchObject({
      code: 'passphrase-wait',
      params: { seconds: 5 },
    });
    expect(valueOf(await machine.session.status()).waitSeconds).toBe(5);
    machine.clock = new Date(machine.clock.getTime() - 3_600_000);
    expect(refusalOf(await machine.session.unlock(id, PASSPHRASE))).toMatchObject({ params: { seconds: 5 } });
    machine.clock = new Date(machine.clock.getTime() + 5000);
    expect(refusalOf(await wrong())).toMatchObject({ code: 'passphrase-wrong-wait', params: { seconds: 15 } });
    machine.clock = new Date(machine.clock.getTime() + 15_000);
    expect(valueOf(await machine.session.unlock(id, PASSPHRASE)).officer.name).toBe('张三');
    await machine.session.lock('asked');
    expect(refusalOf(await wrong()).code).toBe('passphrase-wrong');
  });

  test('gives the same row key every time and another one to another store', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    await machine.session.lock('idle');
    expect(machine.locked).toEqual(['idle']);
    const again = valueOf(await machine.session.unlock(unlocked.officer.id, PASSPHRASE));
    expect(again).toMatchObject({ rowKey: unlocked.rowKey, storeId: unlocked.storeId });
    expect(machine.store().secretFor('a').equals(machine.store().secretFor('b'))).toBe(false);
    const other = newMachine();
    expect((await other.setup()).unlocked.rowKey).not.toBe(unlocked.rowKey);
  });

  test('full-width typing is the same passphrase', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    valueOf(await machine.session.changePassphrase(PASSPHRASE, 'Laoshan 2026'));
    expect(valueOf(await machine.session.unlock(unlocked.officer.id, 'Ｌａｏｓｈａｎ　２０２６')).head.seq).toBe(2);
  });

  test('nothing that needs a key answers while locked', async () => {
    const machine = newMachine();
    await machine.setup();
    await machine.session.lock('asked');
    expect(refusalOf(machine.session.open()).code).toBe('session-locked');
    for (const refused of [
      await machine.session.changePassphrase(PASSPHRASE, 'abcdefgh'),
      await machine.session.addOfficer('李四', 'abcdefgh'),
      await machine.session.removeOfficer('x'),
    ]) {
      expect(refusalOf(refused).code).toBe('session-locked');
    }
  });
});

describe('the recovery key', () => {
  test('sets a new passphrase, and the old one no longer opens', async () => {
    const machine = newMachine();
    const { recoveryKey, unlocked } = await machine.setup();
    const { id } = unlocked.officer;
    await machine.session.lock('asked');
    const input = { recoveryKey, officerId: id, officerName: '', passphrase: '全新的一句口令' };
    expect(valueOf(await machine.session.recover(input)).rowKey).toBe(unlocked.rowKey);
    expect(refusalOf(await machine.session.unlock(id, PASSPHRASE)).code).toBe('passphrase-wrong');
    expect(valueOf(await machine.session.unlock(id, '全新的一句口令')).head.seq).toBe(2);
  });

  test('names the mistyped group without costing a try', async () => {
    const machine = newMachine();
    const { recoveryKey, unlocked } = await machine.setup();
    const groups = recoveryKey.split('-');
    groups[4] = `${groups[4]?.slice(0, 4)}${groups[4]?.endsWith('A') ? 'B' : 'A'}`;
    const base = { officerId: unlocked.officer.id, officerName: '', passphrase: '全新的一句口令' };
    for (let tries = 0; tries < 5; tries += 1) {
      const refused = refusalOf(await machine.session.recover({ ...base, recoveryKey: groups.join('-') }));
      expect(refused).toMatchObject({ code: 'recovery-key-group', params: { group: 5 } });
    }
    expect(refusalOf(await machine.session.recover({ ...base, recoveryKey: 'ABC' }))).toMatchObject({
      params: { length: 3 },
    });
    expect((await machine.session.recover({ ...base, recoveryKey })).ok).toBe(true);
  });
});

describe('officers', () => {
  test('come and go; the log knows those who left by name; the last one and oneself stay', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    const li = valueOf(await machine.session.addOfficer('李四', '李四的口令在此'));
    expect(refusalOf(await machine.session.addOfficer(' 李四 ', '另一句口令在此')).code).toBe('officer-name-taken');
    expect(refusalOf(await machine.session.removeOfficer(unlocked.officer.id)).code).toBe('officer-is-you');
    valueOf(await machine.session.unlock(li.id, '李四的口令在此'));
    valueOf(await machine.store().journal.append({ ...ballotChange(1), by: li.id }));
    valueOf(await machine.session.unlock(unlocked.officer.id, PASSPHRASE));
    valueOf(await machine.session.removeOfficer(li.id));
    expect(refusalOf(await machine.session.removeOfficer(unlocked.officer.id)).code).toBe('officer-last');
    const { lines } = valueOf(await machine.store().journal.audit(null, 50, ''));
    expect(lines.find(({ command }) => command === 'ballot.enter')?.byName).toBe('李四');
    expect(refusalOf(await machine.session.unlock(li.id, '李四的口令在此')).code).toBe('passphrase-wrong');
  });
});

describe('practice and real', () => {
  test('are two stores that share nothing', async () => {
    const machine = newMachine();
    const real = await machine.setup();
    const status = valueOf(await machine.session.switchMode(true));
    expect(status).toMatchObject({ state: 'new', practice: true, otherModeExists: true, store: null });
    expect(machine.session.open().ok).toBe(false);
    const practice = await machine.setup({ practice: true });
    expect(practice.unlocked.storeId).not.toBe(real.unlocked.storeId);
    expect(machine.store().practice).toBe(true);
    await machine.enter(1, 2);
    expect(valueOf(await machine.session.switchMode(false))).toMatchObject({ state: 'locked', practice: false });
    expect(valueOf(await machine.session.unlock(real.unlocked.officer.id, PASSPHRASE)).head.seq).toBe(1);
    expect(refusalOf(await machine.session.unlock(practice.unlocked.officer.id, PASSPHRASE)).code).toBe(
      'passphrase-wrong',
    );
  });

  test('the practice mark cannot be taken off by a change of the settings', async () => {
    const machine = newMachine();
    await machine.setup({ practice: true });
    await machine.session.settingsChanged({ ...settings, practice: false, district: '市南区' });
    expect(machine.store().settings).toMatchObject({ practice: true, district: '市南区' });
  });
});

describe('the page’s database', () => {
  test('is a fresh one after the journal lost what had been acknowledged', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    await machine.enter(1, 3);
    const { path } = machine.store().journal.snapshot();
    await machine.session.lock('asked');
    truncateSync(path, readFileSync(path).length - 10);
    const again = valueOf(await machine.session.unlock(unlocked.officer.id, PASSPHRASE));
    expect(again.notices.map(({ kind }) => kind)).toContain('torn-tail');
    expect(again.notices[0]?.words).toContain('曾确认保存');
    expect(again.head.seq).toBe(3);
    expect(again.storeId).not.toBe(unlocked.storeId);
    expect(again.rowKey).toBe(unlocked.rowKey);
  });
});

describe('the data folder', () => {
  test('that vanished is missed, not replaced by an empty store', async () => {
    const machine = newMachine();
    await machine.setup();
    await machine.session.lock('asked');
    renameSync(machine.dataFolder, `${machine.dataFolder} 别处`);
    expect(valueOf(await machine.session.status())).toMatchObject({
      state: 'missing',
      missingFolder: machine.dataFolder,
    });
    mkdirSync(machine.dataFolder);
    expect(valueOf(await machine.session.status()).state).toBe('missing');
    expect(refusalOf(await machine.session.useFolder(machine.root)).code).toBe('store-not-found');
    // The data folder itself, or the store's own folder in it.
    expect(valueOf(await machine.session.useFolder(`${machine.dataFolder} 别处`)).state).toBe('locked');
    expect(valueOf(await machine.session.useFolder(storeFolder(`${machine.dataFolder} 别处`, false))).state).toBe(
      'locked',
    );
  });

  test('with a damaged keyring opens from its copy and writes it anew', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    await machine.session.lock('asked');
    const folder = storeFolder(machine.dataFolder, false);
    const path = join(folder, 'keyring.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('张三', '张四'));
    const { notices } = valueOf(await machine.session.unlock(unlocked.officer.id, PASSPHRASE));
    expect(notices.map(({ kind }) => kind)).toContain('keyring-copy');
    expect(valueOf(await readKeyring(folder))).toMatchObject({ fromCopy: false });
    await machine.session.lock('asked');
    for (const name of ['keyring.json', 'keyring.copy.json']) writeFileSync(join(folder, name), '{');
    expect(refusalOf(await machine.session.unlock(unlocked.officer.id, PASSPHRASE)).code).toBe('keyring-damaged');
  });

  test('of a newer version is refused before anyone is asked for a passphrase', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    await machine.session.lock('asked');
    const folder = storeFolder(machine.dataFolder, false);
    const { keyring } = JSON.parse(readFileSync(join(folder, 'keyring.json'), 'utf8')) as {
      keyring: { version: number };
    };
    keyring.version = 2;
    const sha256 = createHash('sha256').update(JSON.stringify(keyring)).digest('hex');
    for (const name of ['keyring.json', 'keyring.copy.json']) {
      writeFileSync(join(folder, name), JSON.stringify({ sha256, keyring }));
    }
    expect(refusalOf(await machine.session.status()).code).toBe('store-newer');
    expect(refusalOf(await machine.session.unlock(unlocked.officer.id, PASSPHRASE)).code).toBe('store-newer');
  });

  test('without its journal, or on a place that is no folder, is refused with words', async () => {
    const machine = newMachine();
    const { unlocked } = await machine.setup();
    await machine.session.lock('asked');
    const folder = storeFolder(machine.dataFolder, false);
    renameSync(join(folder, 'journal.jsonl'), join(folder, 'elsewhere'));
    expect(refusalOf(await machine.session.unlock(unlocked.officer.id, PASSPHRASE)).code).toBe('store-journal-missing');
    const other = newMachine();
    writeFileSync(join(other.root, 'file'), '');
    const input = { dataFolder: join(other.root, 'file'), settings, officerName: '张三', passphrase: PASSPHRASE };
    expect(refusalOf(await other.session.prepareSetup(input)).code).toBe('folder-missing');
    expect(refusalOf(await other.session.prepareSetup({ ...input, dataFolder: '相对/路径' })).code).toBe(
      'path-not-absolute',
    );
  });
});
