import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { commitTo } from '../../renderer/store/commit';
import { LiveQuery } from '../../renderer/store/live-query';
import { rebuild } from '../../renderer/store/rebuild';
import { FakeJournal } from '../fixtures/fake-journal';
import { openOver, putProject } from './store-fixture';

async function storeWithThree() {
  const journal = new FakeJournal();
  const { store } = await openOver(journal);
  await commitTo(store, putProject('p1', '甲', 'c1'));
  await commitTo(store, putProject('p3', '丙', 'c1'));
  await commitTo(store, putProject('p9', '壬', 'c2'));
  return { journal, store };
}

const ids = (query: LiveQuery<'projects'>) => query.snapshot()?.map(row => row.id);

describe('live query', () => {
  it('reads once, then follows every commit in the order of ids', async () => {
    const { store } = await storeWithThree();
    const query = new LiveQuery(store, 'projects', { where: { communityId: 'c1' } });
    expect(query.snapshot()).toBeUndefined();
    const told = vi.fn();
    const stop = query.subscribe(told);
    await vi.waitFor(() => expect(ids(query)).toEqual(['p1', 'p3']));
    await commitTo(store, putProject('p2', '乙', 'c1'));
    expect(ids(query)).toEqual(['p1', 'p2', 'p3']);
    await commitTo(store, putProject('p3', '改', 'c2'));
    expect(ids(query)).toEqual(['p1', 'p2']);
    await commitTo(store, { command: 'x', words: 'x', changes: [{ table: 'projects', id: 'p1', body: null }] });
    expect(ids(query)).toEqual(['p2']);
    const times = told.mock.calls.length;
    await commitTo(store, putProject('p8', '别处', 'c2'));
    expect(told.mock.calls).toHaveLength(times);
    stop();
    await commitTo(store, putProject('p4', '丁', 'c1'));
    expect(ids(query)).toEqual(['p2']);
  });

  it('misses nothing that is committed while it reads', async () => {
    const { store } = await storeWithThree();
    const query = new LiveQuery(store, 'projects', { where: {} });
    query.subscribe(() => undefined);
    await commitTo(store, putProject('p1', '读时改', 'c1'));
    await vi.waitFor(() => expect(ids(query)).toEqual(['p1', 'p3', 'p9']));
    expect(query.snapshot()?.[0]?.body.name).toBe('读时改');
  });

  it('follows one row, also one that is not there yet', async () => {
    const { store } = await storeWithThree();
    const query = new LiveQuery(store, 'projects', { id: 'p5' });
    query.subscribe(() => undefined);
    await vi.waitFor(() => expect(ids(query)).toEqual([]));
    await commitTo(store, putProject('p5', '戊', 'c1'));
    expect(query.snapshot()?.[0]?.body.name).toBe('戊');
  });

  it('reads again after a rebuild', async () => {
    const { journal, store } = await storeWithThree();
    const query = new LiveQuery(store, 'projects', { where: {} });
    query.subscribe(() => undefined);
    await vi.waitFor(() => expect(ids(query)).toEqual(['p1', 'p3', 'p9']));
    journal.entries = journal.entries.slice(0, 1);
    await rebuild(store, journal.head, null);
    await vi.waitFor(() => expect(ids(query)).toEqual(['p1']));
  });
});
