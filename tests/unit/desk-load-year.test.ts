import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { refuse } from '#shared/basics/result';
import type { ChangeDraft } from '#shared/journal/draft';
import { districtYear, stepsOf } from '#shared/practice/district-year/district-year';
import { commitOrTakeBack } from '../../renderer/screens/desk/commit-or-take-back';
import { commitTo } from '../../renderer/store/commit';
import { countRows } from '../../renderer/store/read';
import { setCurrentStore } from '../../renderer/store/open-store';
import { FakeJournal } from '../fixtures/fake-journal';
import { contentOf, openOver, putProject } from './store-fixture';

const size = { communities: 2, projects: 14, meetings: 20, topics: 120 };
const input = { size, seed: 1, today: '2026-11-23' as Day, jurisdiction: 'qingdao', officerId: 'o1' } as const;

/** A store with one row of its own, and work that is cancelled when it reports for the `cancelAt`th time. */
async function setUp(cancelAt = Infinity) {
  const { store } = await openOver(new FakeJournal());
  setCurrentStore(store);
  const write = (draft: ChangeDraft) => commitTo(store, draft);
  await write(putProject('own', '原有小区'));
  const reported: number[] = [];
  const work = {
    report: (done: number, total: number) => void reported.push(done / total),
    cancelled: () => reported.length >= cancelAt,
  };
  return { store, write, work, reported, before: await contentOf(store) };
}

describe('loading a year of a district', () => {
  it('writes everything, telling how far it is', async () => {
    const { write, work, reported } = await setUp();
    const done = await commitOrTakeBack(districtYear(input), stepsOf(size), work, write);
    expect(done).toEqual({ ok: true, value: 'done' });
    expect(await countRows('topics')).toBe(120);
    expect(await countRows('projects')).toBe(15);
    expect(reported.length).toBeGreaterThanOrEqual(stepsOf(size));
    expect(reported.every((part, at) => part >= (reported[at - 1] ?? 0) && part < 1)).toBe(true);
  });

  it('leaves the store as it was when it is cancelled half-way', async () => {
    const { store, write, work, before } = await setUp(2);
    const done = await commitOrTakeBack(districtYear(input), stepsOf(size), work, write);
    expect(done).toEqual({ ok: true, value: 'taken-back' });
    expect(await contentOf(store)).toEqual(before);
  });

  it('takes everything back when a draft is refused, and says why', async () => {
    const { store, write, work, before } = await setUp();
    let drafts = 0;
    const full = (draft: ChangeDraft) =>
      draft.command === 'practice.year' && ++drafts > 2
        ? Promise.resolve(refuse('journal-disk-full', { free: '10' }))
        : write(draft);
    const done = await commitOrTakeBack(districtYear(input), stepsOf(size), work, full);
    expect(done).toMatchObject({ ok: false, refusal: { code: 'journal-disk-full' } });
    expect(await contentOf(store)).toEqual(before);
  });
});
