import 'fake-indexeddb/auto';
import { openStore, type JournalCalls, type OpenStore } from '../../renderer/store/open-store';
import { sealedTable } from '../../renderer/store/open-database';
import { recover } from '../../renderer/store/rebuild';
import { ok } from '#shared/basics/result';
import { tableNames } from '#shared/journal/change-set';
import { projectBody } from './store-body';
import type { FakeJournal } from '../fixtures/fake-journal';

export const ROW_KEY = btoa('0123456789abcdef0123456789abcdef');

let stores = 0;

export function journalCalls(journal: FakeJournal): JournalCalls {
  return {
    'journal.append': input => new Promise(resolve => resolve(journal.append(input as never))),
    'journal.read': input => Promise.resolve(journal.read(input)),
    'journal.checkpoint': input => Promise.resolve(journal.checkpoint(input)),
    'journal.inverse': input => Promise.resolve(journal.inverse(input)),
    'log.report': () => Promise.resolve(ok({ number: '1' })),
  };
}

/** An open store over a journal; a fresh database unless `storeId` names one. */
export async function openOver(
  journal: FakeJournal,
  storeId = `test-${++stores}`,
  rowKey = ROW_KEY,
): Promise<{ store: OpenStore; recovery: Awaited<ReturnType<typeof recover>> }> {
  const store = await openStore({ storeId, rowKey, officer: { id: 'o1' } }, journalCalls(journal));
  const at = journal.entries.find(entry => entry.seq === journal.checkpointAt);
  const checkpoint = at ? { seq: at.seq, hash: at.hash } : null;
  return { store, recovery: await recover(store, { head: journal.head, checkpoint }) };
}

/** Every row of every table, opened: what "identical content" is compared by. */
export async function contentOf(store: OpenStore): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const table of tableNames) {
    for (const row of await sealedTable(store.db, table).orderBy('id').toArray()) {
      content[`${table}/${row.id}`] = { rev: row.rev, body: await store.sealer.openRow(table, row) };
    }
  }
  return content;
}

export function putProject(id: string, name: string, communityId?: string) {
  const body = projectBody(name, communityId);
  return { command: 'project.save', words: `保存小区 ${id}`, changes: [{ table: 'projects' as const, id, body }] };
}
