import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { commitTo, undoIn } from '../../renderer/store/commit';
import { sealedTable } from '../../renderer/store/open-database';
import { position } from '../../renderer/store/project';
import { readRowFrom, readRowsFrom } from '../../renderer/store/read';
import { FakeJournal } from '../fixtures/fake-journal';
import { projectBody } from './store-body';
import { contentOf, openOver, putProject } from './store-fixture';

describe('commit', () => {
  it('appends first, then applies with the journal position', async () => {
    const journal = new FakeJournal();
    const { store } = await openOver(journal);
    const result = await commitTo(store, putProject('p1', '海景花园'));
    expect(result).toEqual({ ok: true, value: journal.head });
    expect(await position(store)).toEqual(journal.head);
    expect(await readRowFrom(store, 'projects', 'p1')).toEqual({ id: 'p1', rev: 1, body: projectBody('海景花园') });
    const entry = journal.entries[0]?.changeSet;
    expect(entry).toMatchObject({ by: 'o1', command: 'project.save', words: '保存小区 p1' });
    expect(entry?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  });

  it('counts revisions from 1, within a change set too, and starts again after a removal', async () => {
    const journal = new FakeJournal();
    const { store } = await openOver(journal);
    await commitTo(store, putProject('p1', '一'));
    await commitTo(store, {
      ...putProject('p1', '二'),
      changes: [...putProject('p1', '二').changes, ...putProject('p1', '三').changes],
    });
    expect(journal.entries[1]?.changeSet.changes.map(change => change.rev)).toEqual([2, 3]);
    expect((await readRowFrom(store, 'projects', 'p1'))?.body.name).toBe('三');
    await commitTo(store, {
      command: 'project.remove',
      words: '删除',
      changes: [{ table: 'projects', id: 'p1', body: null }],
    });
    expect(await readRowFrom(store, 'projects', 'p1')).toBeNull();
    await commitTo(store, putProject('p1', '重建'));
    expect(await readRowFrom(store, 'projects', 'p1')).toEqual({ id: 'p1', rev: 1, body: projectBody('重建') });
  });

  it('refuses a body that does not fit its table, and writes nothing', async () => {
    const journal = new FakeJournal();
    const { store } = await openOver(journal);
    const draft = putProject('p1', '');
    const result = await commitTo(store, draft);
    expect(result).toMatchObject({ ok: false, refusal: { code: 'store-body-invalid', params: { field: 'name' } } });
    expect(journal.entries).toHaveLength(0);
    expect(await contentOf(store)).toEqual({});
  });

  it('retries a lost answer by the same id and appends once', async () => {
    const journal = new FakeJournal();
    const { store } = await openOver(journal);
    journal.loseAnswers = 2;
    expect((await commitTo(store, putProject('p1', '海景花园'))).ok).toBe(true);
    expect(journal.entries).toHaveLength(1);
    journal.loseCalls = 1;
    expect((await commitTo(store, putProject('p2', '山景花园'))).ok).toBe(true);
    expect(journal.entries).toHaveLength(2);
    expect(await readRowsFrom(store, 'projects')).toHaveLength(2);
  });

  it('says so when the journal stays silent, and changes nothing in the store', async () => {
    const journal = new FakeJournal();
    const { store } = await openOver(journal);
    journal.loseCalls = 3;
    const result = await commitTo(store, putProject('p1', '海景花园'));
    expect(result).toMatchObject({ ok: false, refusal: { code: 'store-journal-silent' } });
    expect(await contentOf(store)).toEqual({});
  });

  it('catches up when an entry of before was written but its answer never came', async () => {
    const journal = new FakeJournal();
    const { store } = await openOver(journal);
    journal.loseAnswers = 3;
    expect((await commitTo(store, putProject('p1', '海景花园'))).ok).toBe(false);
    expect(await readRowFrom(store, 'projects', 'p1')).toBeNull();
    expect((await commitTo(store, putProject('p1', '海景花园二期'))).ok).toBe(true);
    expect(journal.entries.map(entry => entry.changeSet.changes[0]?.rev)).toEqual([1, 2]);
    expect((await readRowFrom(store, 'projects', 'p1'))?.body.name).toBe('海景花园二期');
    expect(await position(store)).toEqual(journal.head);
  });

  it('runs commits one after another', async () => {
    const journal = new FakeJournal();
    const { store } = await openOver(journal);
    await Promise.all(Array.from({ length: 20 }, (_, n) => commitTo(store, putProject('p1', `第${n}次`))));
    expect(journal.entries.map(entry => entry.changeSet.changes[0]?.rev)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    expect((await readRowFrom(store, 'projects', 'p1'))?.body.name).toBe('第19次');
  });

  it('takes an entry back as an entry of its own', async () => {
    const journal = new FakeJournal();
    const { store } = await openOver(journal);
    await commitTo(store, putProject('p1', '旧名'));
    const changed = await commitTo(store, putProject('p1', '新名'));
    if (!changed.ok) throw new Error('refused');
    expect((await undoIn(store, changed.value.seq)).ok).toBe(true);
    expect(await readRowFrom(store, 'projects', 'p1')).toEqual({ id: 'p1', rev: 3, body: projectBody('旧名') });
    expect(journal.entries[2]?.changeSet).toMatchObject({ undoes: 2, command: 'journal.undo' });
  });

  it('leaves no readable body in the database', async () => {
    const { store } = await openOver(new FakeJournal());
    await commitTo(store, putProject('p1', '海景花园', 'c9'));
    const row = await sealedTable(store.db, 'projects').get('p1');
    expect(Object.keys(row ?? {}).sort()).toEqual(['communityId', 'companyId', 'id', 'rev', 'sealed']);
    expect(new TextDecoder().decode(row?.sealed)).not.toContain('海景');
  });
});

describe('reading', () => {
  it('finds by one index key, by two, and refuses what is no key', async () => {
    const { store } = await openOver(new FakeJournal());
    await commitTo(store, putProject('p2', '乙', 'c1'));
    await commitTo(store, putProject('p1', '甲', 'c1'));
    await commitTo(store, putProject('p3', '丙', 'c2'));
    expect((await readRowsFrom(store, 'projects', { communityId: 'c1' })).map(row => row.id)).toEqual(['p1', 'p2']);
    expect((await readRowsFrom(store, 'projects', { companyId: '', communityId: 'c2' })).map(row => row.id)).toEqual([
      'p3',
    ]);
    await expect(readRowsFrom(store, 'projects', { name: '甲' })).rejects.toThrow('no index key');
  });
});
