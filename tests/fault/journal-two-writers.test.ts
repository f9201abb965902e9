import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleChild, startChild } from './support/child-program';
import {
  allEntries,
  ballotChange,
  emptyStore,
  journalOf,
  KEY,
  opened,
  refusalOf,
  STORE_ID,
  tryOpen,
} from './support/journal-bench';

let folder = '';
let holder = '';
let writer = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongzhi-two-'));
  holder = await bundleChild('hold-open', folder);
  writer = await bundleChild('append-forever', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lockPath = (store: string) => join(store, 'write.lock');

describe('two instances', () => {
  test('another process holds the store: refused, and taken over after it was killed', async () => {
    const store = await journalOf(2);
    const child = startChild(holder, [store, STORE_ID, KEY.toString('hex')]);
    await child.line(line => line === 'open');
    expect(refusalOf(await tryOpen(store)).code).toBe('store-in-use-here');
    await child.kill();
    const { journal } = await opened(store);
    expect(journal.head().seq).toBe(2);
    await journal.close();
  });

  test('started at the same moment, one of eight gets the store', { timeout: 60_000 }, async () => {
    const store = await journalOf(1);
    // A lock left behind by a process that is gone: all eight see it as stale at once.
    writeFileSync(lockPath(store), JSON.stringify({ pid: 999_999_9, host: hostname(), started: '1', token: 'gone' }));
    const children = Array.from({ length: 8 }, () => startChild(holder, [store, STORE_ID, KEY.toString('hex')]));
    const first = await Promise.all(children.map(child => child.line(() => true)));
    expect(first.filter(line => line === 'open')).toHaveLength(1);
    expect(first.filter(line => line === 'refused store-in-use-here')).toHaveLength(7);
    await Promise.all(children.map(child => child.kill()));
  });

  test('a second writer cannot get in between the entries of the first', async () => {
    const store = emptyStore();
    const child = startChild(writer, [store, STORE_ID, KEY.toString('hex'), '1', '1000', '1']);
    await child.line(line => line.startsWith('ack'));
    for (let tries = 0; tries < 5; tries += 1) expect((await tryOpen(store)).ok).toBe(false);
    await child.kill();
    const acks = child.lines.filter(line => line.startsWith('ack')).length;
    expect((await allEntries(store)).length).toBeGreaterThanOrEqual(acks);
  });

  test('the same process cannot open it twice', async () => {
    const store = await journalOf(1);
    const { journal } = await opened(store);
    expect(refusalOf(await tryOpen(store)).code).toBe('store-in-use-here');
    await journal.close();
    await (await opened(store)).journal.close();
  });

  test('another computer on a shared drive is named; its lock is stale after ten minutes without a sign', async () => {
    const store = await journalOf(1);
    const lock = JSON.stringify({ pid: process.pid, host: '二号机', started: null, token: 'theirs' });
    writeFileSync(lockPath(store), lock);
    expect(refusalOf(await tryOpen(store))).toMatchObject({
      code: 'store-in-use-elsewhere',
      params: { host: '二号机' },
    });
    const old = new Date(Date.now() - 11 * 60_000);
    utimesSync(lockPath(store), old, old);
    const { journal } = await opened(store);
    expect(readFileSync(lockPath(store), 'utf8')).not.toBe(lock);
    await journal.close();
  });

  test('a process number that was given to another program does not hold the store', async () => {
    const store = await journalOf(1);
    const lock = { pid: process.ppid, host: hostname(), started: '1', token: 'before' };
    writeFileSync(lockPath(store), JSON.stringify(lock));
    await (await opened(store)).journal.close();
  });

  test('a writer whose lock was taken over writes nothing more', async () => {
    const store = await journalOf(1);
    const { journal } = await opened(store);
    writeFileSync(lockPath(store), JSON.stringify({ pid: 1, host: '二号机', started: null, token: 'theirs' }));
    expect(refusalOf(await journal.append(ballotChange(2))).code).toBe('store-taken-over');
    await journal.close();
    rmSync(lockPath(store));
    expect(await allEntries(store)).toHaveLength(1);
  });
});
