import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { commitTo } from '../../renderer/store/commit';
import { LiveQuery } from '../../renderer/store/live-query';
import { readRowsFrom } from '../../renderer/store/read';
import { projectBody } from '../unit/store-body';
import { openOver } from '../unit/store-fixture';
import { FakeJournal } from '../fixtures/fake-journal';

const id = fc.constantFrom('a', 'b', 'B', '一', '二', 'a1', 'a10', 'a2');
const change = fc.record({ id, community: fc.constantFrom('c1', 'c2', null) });

it('a live query always shows what reading anew would', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), async drafts => {
      const { store } = await openOver(new FakeJournal());
      const query = new LiveQuery(store, 'projects', { where: { communityId: 'c1' } });
      const stop = query.subscribe(() => undefined);
      await vi.waitFor(() => expect(query.snapshot()).toBeDefined(), { interval: 1 });
      for (const changes of drafts) {
        await commitTo(store, {
          command: 'x',
          words: 'x',
          changes: changes.map(({ id, community }) => ({
            table: 'projects' as const,
            id,
            body: community && projectBody(id, community),
          })),
        });
        expect(query.snapshot()).toEqual(await readRowsFrom(store, 'projects', { communityId: 'c1' }));
      }
      stop();
      store.db.close();
    }),
    { numRuns: 60 },
  );
});
