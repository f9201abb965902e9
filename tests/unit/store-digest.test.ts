import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { commitTo } from '../../renderer/store/commit';
import { Digest, digestIn, type DigestOf } from '../../renderer/store/digest';
import { readingMeter } from '../../renderer/store/reading-meter';
import { rebuild } from '../../renderer/store/rebuild';
import { FakeJournal } from '../fixtures/fake-journal';
import { openOver, putProject } from './store-fixture';

const names: DigestOf<'projects', string> = {
  table: 'projects',
  keep: ({ body }) => (body.name === '略' ? null : body.name),
};

async function storeWith(count: number) {
  const journal = new FakeJournal();
  const { store } = await openOver(journal);
  const drafts = Array.from({ length: count }, (_, index) =>
    putProject(`p${String(index).padStart(4, '0')}`, `小区${index}`),
  );
  if (drafts.length > 0)
    await commitTo(store, { command: 'x', words: 'x', changes: drafts.flatMap(draft => draft.changes) });
  return { journal, store };
}

describe('digest of a table', () => {
  it('reads everything once, also beyond one batch, and follows every commit', async () => {
    const { store } = await storeWith(1203);
    const digest = new Digest(store, names);
    expect(digest.snapshot()).toBeUndefined();
    await vi.waitFor(() => expect(digest.snapshot()).toHaveLength(1203));
    await commitTo(store, putProject('p0000', '改名'));
    await commitTo(store, putProject('p9999', '新来'));
    expect(digest.snapshot()?.[0]).toBe('改名');
    expect(digest.snapshot()?.[1203]).toBe('新来');
    await commitTo(store, { command: 'x', words: 'x', changes: [{ table: 'projects', id: 'p0001', body: null }] });
    await commitTo(store, putProject('p0002', '略'));
    expect(digest.snapshot()).toHaveLength(1202);
  });

  it('says how far it is while it reads, and nothing when it is done', async () => {
    const { store } = await storeWith(1203);
    const meter = readingMeter(store);
    const said: (number | undefined)[] = [];
    meter.subscribe(() => said.push(meter.snapshot()?.done));
    const digest = new Digest(store, names);
    await vi.waitFor(() => expect(digest.snapshot()).toHaveLength(1203));
    expect(said).toEqual([500, 1000, 1203, undefined]);
    expect(meter.snapshot()).toBeNull();
  });

  it('misses nothing that is committed while it reads', async () => {
    const { store } = await storeWith(600);
    const digest = new Digest(store, names);
    await commitTo(store, putProject('p0005', '途中改名'));
    await vi.waitFor(() => expect(digest.snapshot()).toHaveLength(600));
    expect(digest.snapshot()).toContain('途中改名');
  });

  it('is read anew after a rebuild, and is one for all who ask', async () => {
    const { store, journal } = await storeWith(3);
    const digest = digestIn(store, names);
    expect(digestIn(store, names)).toBe(digest);
    await vi.waitFor(() => expect(digest.snapshot()).toHaveLength(3));
    const told = vi.fn();
    digest.subscribe(told);
    await rebuild(store, journal.head, null);
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    await vi.waitFor(() => expect(digest.snapshot()).toHaveLength(3));
  });
});
