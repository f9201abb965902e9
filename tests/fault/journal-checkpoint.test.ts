import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RowChange } from '#shared/journal/change-set';
import { foldInto, liveRows, rowKey, type Rows } from '#shared/journal/fold';
import type { Journal } from '../../electron/journal/journal';
import { checkpointPath } from '../../electron/journal/layout';
import { allEntries, ballotChange, emptyStore, importChange, opened, valueOf } from './support/journal-bench';

async function checkpointRows(journal: Journal): Promise<Map<string, RowChange>> {
  const rows = new Map<string, RowChange>();
  for (let page = 0; ; page += 1) {
    const read = valueOf(await journal.checkpointPage(page));
    if (!read) return rows;
    for (const row of read.rows) rows.set(rowKey(row), row);
    if (!read.more) return rows;
  }
}

/** A store with a checkpoint of many pages, made in two rounds, with removed and rewritten rows. */
async function withCheckpoint(): Promise<string> {
  const folder = emptyStore();
  const { journal } = await opened(folder);
  for (let round = 0; round < 2; round += 1) {
    for (let number = 1; number <= 25; number += 1) {
      valueOf(await journal.append(importChange(round * 100 + number, 40)));
    }
    valueOf(await journal.append({ ...ballotChange(1, round + 1) }));
    if (round === 1) {
      const gone = { table: 'registerPages' as const, id: 'p3/7', rev: 2, body: null };
      valueOf(await journal.append({ ...ballotChange(2), changes: [gone] }));
    }
    await journal.checkpointIfDue();
    expect(journal.checkpointHead()).toEqual(journal.head());
  }
  await journal.close();
  return folder;
}

async function foldedRows(folder: string): Promise<Rows> {
  const rows: Rows = new Map();
  for (const entry of await allEntries(folder)) foldInto(rows, entry);
  return new Map(liveRows(rows).map(row => [rowKey(row), row]));
}

describe('the checkpoint', () => {
  test(
    'holds exactly the rows that the entries fold to; damaged, it is set aside and made again',
    { timeout: 120_000 },
    async () => {
      const folder = await withCheckpoint();
      const folded = await foldedRows(folder);
      const first = await opened(folder);
      const rows = await checkpointRows(first.journal);
      expect(rows.size).toBe(folded.size);
      expect(rows.has('registerPages/p3/7')).toBe(false);
      for (const [key, row] of folded) expect(JSON.stringify(rows.get(key))).toBe(JSON.stringify(row));
      await first.journal.close();

      const path = checkpointPath(folder);
      const good = readFileSync(path);
      for (const position of [5, good.length >> 1, good.length - 70]) {
        const bad = Buffer.from(good);
        bad[position] = (bad[position] ?? 0) ^ 1;
        writeFileSync(path, bad);
        const { journal, notices } = await opened(folder);
        expect(notices.map(({ kind }) => kind)).toContain('checkpoint-rebuilt');
        expect(journal.checkpointHead()).toEqual(journal.head());
        expect((await checkpointRows(journal)).size).toBe(folded.size);
        await journal.close();
      }
      expect(readdirSync(folder).filter(name => name.startsWith('checkpoint-')).length).toBeGreaterThan(0);
      expect(existsSync(`${path}.new`)).toBe(false);
    },
  );

  test('of another journal, or cut short, is not believed', async () => {
    const folder = emptyStore();
    const { journal } = await opened(folder);
    valueOf(await journal.append(ballotChange(1)));
    await journal.close();
    writeFileSync(checkpointPath(folder), '{"gongzhi":"checkpoint"');
    const again = await opened(folder);
    expect(again.notices.map(({ kind }) => kind)).toContain('checkpoint-rebuilt');
    expect((await checkpointRows(again.journal)).size).toBe(1);
    await again.journal.close();
  });
});
