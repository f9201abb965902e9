import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { tableNames, type ChangeSet } from '#shared/journal/change-set';
import type { MemoryStore } from '#shared/practice/memory-store';
import { ShellPage } from '../pages/shell.page';
import { UnlockPage } from '../pages/unlock.page';

/**
 * Brings the rows of a store made in memory into the open program, as one change through the journal's own call; the page
 * takes them up at the next unlock.
 */
export async function seedStore(page: Page, store: MemoryStore): Promise<void> {
  const changes = tableNames.flatMap(table => store.all(table).map(({ id, body }) => ({ table, id, rev: 1, body })));
  const changeSet = {
    id: randomUUID(),
    at: new Date().toISOString(),
    by: 'system',
    command: 'test.seed',
    words: '测试数据',
    changes: JSON.parse(JSON.stringify(changes)) as ChangeSet['changes'],
  } satisfies ChangeSet;
  const answer = await page.evaluate(
    given =>
      (window as unknown as { gongzhi: Record<string, (input: unknown) => Promise<unknown>> }).gongzhi[
        'journal.append'
      ]?.(given),
    { changeSet },
  );
  if (!(answer as { ok?: boolean } | undefined)?.ok) throw new Error(`seeding was refused: ${JSON.stringify(answer)}`);
  const shell = new ShellPage(page);
  await shell.lock();
  await new UnlockPage(page).unlock();
  await shell.waitFor();
}
