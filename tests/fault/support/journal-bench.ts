import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Refusal, Result } from '#shared/basics/result';
import type { ChangeSet } from '#shared/journal/change-set';
import type { DiskPort } from '../../../electron/journal/disk-port';
import { journalPath } from '../../../electron/journal/layout';
import { openJournal, type OpenedJournal } from '../../../electron/journal/open-journal';
import { importPages } from './import-pages';

export const STORE_ID = 's-test-store';
export const KEY = Buffer.alloc(32, 7);
export const OFFICER = 'o-test';

export function freshFolder(name = 'gongzhi-'): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function emptyStore(name?: string): string {
  const folder = freshFolder(name);
  writeFileSync(journalPath(folder), '');
  return folder;
}

export function tryOpen(
  folder: string,
  more: { disk?: DiskPort; now?: () => Date; storeId?: string; key?: Buffer } = {},
): Promise<Result<OpenedJournal>> {
  return openJournal({ folder, storeId: STORE_ID, key: KEY, nameOf: id => `名-${id}`, now: () => new Date(), ...more });
}

export async function opened(folder: string, more: Parameters<typeof tryOpen>[1] = {}): Promise<OpenedJournal> {
  return valueOf(await tryOpen(folder, more));
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error('was not refused');
  return result.refusal;
}

/** A ballot-sized change set; `number` makes id and row unique. */
export function ballotChange(number: number, rev = 1): ChangeSet {
  return {
    id: `ballot-change-${number}-${rev}`,
    at: '2026-11-23T10:00:00+08:00',
    by: OFFICER,
    command: 'ballot.enter',
    words: `录入第 ${number} 张票`,
    changes: [
      { table: 'ballots', id: `b${number}`, rev, body: { number, rev, marks: [1, 0, 1, 1, 0], note: '票面完整' } },
    ],
  };
}

/** Like an import: many pages, each with many units. */
export function importChange(number: number, pages: number): ChangeSet {
  return {
    id: `import-change-${number}`,
    at: '2026-11-23T10:00:00+08:00',
    by: OFFICER,
    command: 'register.import',
    words: `导入清册，共 ${pages} 页`,
    changes: importPages(`p${number}`, pages, 1),
  };
}

/** Appends `count` ballots and closes. */
export async function journalOf(count: number): Promise<string> {
  const folder = emptyStore();
  const { journal } = await opened(folder);
  for (let number = 1; number <= count; number += 1) valueOf(await journal.append(ballotChange(number)));
  await journal.close();
  return folder;
}

export async function allEntries(folder: string): Promise<ChangeSet[]> {
  const { journal } = await opened(folder);
  try {
    const entries: ChangeSet[] = [];
    for (;;) {
      const batch = valueOf(await journal.read(entries.length));
      if (batch.length === 0) return entries;
      entries.push(...batch.map(entry => entry.changeSet));
    }
  } finally {
    await journal.close();
  }
}
