import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { commitTo, undoIn } from '../../renderer/store/commit';
import { position, project, wipe } from '../../renderer/store/project';
import { rebuild, recover, JournalUnreadable } from '../../renderer/store/rebuild';
import { sealedTable } from '../../renderer/store/open-database';
import { FakeJournal } from '../fixtures/fake-journal';
import { refuse } from '#shared/basics/result';
import { contentOf, journalCalls, openOver, putProject } from './store-fixture';

/** 120 projects, some renamed, some removed, one change taken back. */
async function busyJournal() {
  const journal = new FakeJournal();
  const { store } = await openOver(journal);
  for (let n = 0; n < 120; n++) await commitTo(store, putProject(`p${n}`, `小区${n}`, `c${n % 7}`));
  for (let n = 0; n < 120; n += 10) await commitTo(store, putProject(`p${n}`, `改名${n}`));
  for (let n = 5; n < 120; n += 20) {
    await commitTo(store, {
      command: 'project.remove',
      words: '删除',
      changes: [{ table: 'projects', id: `p${n}`, body: null }],
    });
  }
  await undoIn(store, journal.head.seq);
  return { journal, store };
}

describe('recover', () => {
  it('does nothing when store and journal agree', async () => {
    const { journal, store } = await busyJournal();
    const again = await openOver(journal, store.storeId);
    expect(again.recovery).toEqual({ kind: 'fresh', entries: 0 });
  });

  it('gives a new store its position without a single entry', async () => {
    const { store, recovery } = await openOver(new FakeJournal());
    expect(recovery).toEqual({ kind: 'rebuilt', entries: 0 });
    expect(await position(store)).toEqual({ seq: 0, hash: 'genesis' });
  });

  it('replays the tail when the store is behind on the same chain', async () => {
    const { journal, store } = await busyJournal();
    const other = await openOver(journal);
    for (let n = 0; n < 60; n++) await commitTo(other.store, putProject(`q${n}`, `后来${n}`));
    const again = await openOver(journal, store.storeId);
    expect(again.recovery).toEqual({ kind: 'caught-up', entries: 60 });
    expect(await contentOf(again.store)).toEqual(await contentOf(other.store));
  });

  it('rebuilds identical content after a wipe, with and without a checkpoint', async () => {
    const { journal, store } = await busyJournal();
    const before = await contentOf(store);
    expect(Object.keys(before)).toHaveLength(115);
    for (const checkpointAt of [null, 1, 100, journal.head.seq]) {
      journal.checkpointAt = checkpointAt;
      await wipe(store);
      const again = await openOver(journal, store.storeId);
      expect(again.recovery).toEqual({ kind: 'rebuilt', entries: journal.head.seq });
      expect(await contentOf(again.store)).toEqual(before);
      expect(await position(again.store)).toEqual(journal.head);
    }
  });

  it('starts over when a rebuild was interrupted half-way', async () => {
    const { journal, store } = await busyJournal();
    const before = await contentOf(store);
    journal.checkpointAt = 100;
    await wipe(store);
    const calls = journalCalls(journal);
    let pages = 0;
    const dying = {
      ...store,
      journal: {
        ...calls,
        'journal.checkpoint': (input: { page: number }) =>
          ++pages > 2 ? Promise.reject(new Error('killed')) : calls['journal.checkpoint'](input),
      },
    };
    const checkpoint = { seq: 100, hash: journal.entries[99]?.hash ?? '' };
    await expect(rebuild(dying, journal.head, checkpoint)).rejects.toThrow('killed');
    expect(await position(store)).toBeNull();
    const again = await openOver(journal, store.storeId);
    expect(again.recovery.kind).toBe('rebuilt');
    expect(await contentOf(again.store)).toEqual(before);
  });

  it('wipes a store that is ahead of the journal', async () => {
    const { journal, store } = await busyJournal();
    journal.entries = journal.entries.slice(0, 50);
    const again = await openOver(journal, store.storeId);
    expect(again.recovery).toEqual({ kind: 'rebuilt', entries: 50 });
    expect(Object.keys(await contentOf(again.store))).toHaveLength(50);
  });

  it('wipes a store that grew from another journal, at the same length and behind', async () => {
    for (const length of [3, 5]) {
      const journal = new FakeJournal();
      const { store } = await openOver(journal);
      for (let n = 0; n < 3; n++) await commitTo(store, putProject(`p${n}`, '甲'));
      const another = new FakeJournal();
      const { store: elsewhere } = await openOver(another);
      for (let n = 0; n < length; n++) await commitTo(elsewhere, putProject(`r${n}`, '乙'));
      const again = await openOver(another, store.storeId);
      expect(again.recovery.kind).toBe('rebuilt');
      expect(await contentOf(again.store)).toEqual(await contentOf(elsewhere));
    }
  });

  it('rebuilds when the rows were sealed under another key', async () => {
    const { journal, store } = await busyJournal();
    const before = await contentOf(store);
    const again = await openOver(journal, store.storeId, btoa('another key, also of 32 bytes ..'));
    expect(again.recovery.kind).toBe('rebuilt');
    expect(await contentOf(again.store)).toEqual(before);
  });

  it('hands on the reason when the journal cannot be read', async () => {
    const { journal, store } = await busyJournal();
    await wipe(store);
    const refusing = {
      ...store,
      journal: { ...store.journal, 'journal.read': () => Promise.resolve(refuse('store-journal-silent')) },
    };
    const failed = recover(refusing, { head: journal.head, checkpoint: null });
    await expect(failed).rejects.toBeInstanceOf(JournalUnreadable);
    await expect(failed).rejects.toMatchObject({ refusal: { code: 'store-journal-silent' } });
  });

  it('applies all changes of a set or none', async () => {
    const { store } = await openOver(new FakeJournal());
    const body = { ...putProject('p1', '甲').changes[0]?.body };
    const bad = { table: 'projects' as const, id: undefined as unknown as string, rev: 1, body };
    const good = { table: 'projects' as const, id: 'p1', rev: 1, body };
    await expect(project(store, [good, bad], { seq: 1, hash: 'x' })).rejects.toThrow();
    expect(await sealedTable(store.db, 'projects').count()).toBe(0);
    expect(await position(store)).toEqual({ seq: 0, hash: 'genesis' });
  });

  it('reports progress that never goes back and ends at the total', async () => {
    const { journal, store } = await busyJournal();
    journal.checkpointAt = 100;
    await wipe(store);
    const seen: number[] = [];
    const checkpoint = { seq: 100, hash: journal.entries[99]?.hash ?? '' };
    await recover(store, { head: journal.head, checkpoint }, done => seen.push(done));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen[seen.length - 1]).toBe(journal.head.seq);
  });
});
