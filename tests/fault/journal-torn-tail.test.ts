import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalPath } from '../../electron/journal/layout';
import { allEntries, ballotChange, journalOf, opened, valueOf } from './support/journal-bench';

const torn = (folder: string) => readdirSync(folder).filter(name => name.startsWith('torn-tail-'));

describe('a torn last line', () => {
  test(
    'cut at any byte is set aside and said; what was before it stays, and work goes on',
    { timeout: 120_000 },
    async () => {
      const folder = await journalOf(4);
      const path = journalPath(folder);
      const good = readFileSync(path);
      const lastStart = good.lastIndexOf(0x0a, good.length - 2) + 1;
      for (let cut = lastStart + 1; cut < good.length - 1; cut += 7) {
        writeFileSync(path, good);
        truncateSync(path, cut);
        for (const name of torn(folder)) truncateSync(join(folder, name), 0);
        const before = torn(folder).length;
        const { journal, notices } = await opened(folder);
        expect(journal.head().seq).toBe(3);
        expect(notices.map(({ kind }) => kind)).toContain('torn-tail');
        expect(torn(folder)).toHaveLength(before + 1);
        const aside = torn(folder).find(name => readFileSync(join(folder, name)).length > 0) ?? '';
        expect(readFileSync(join(folder, aside)).equals(good.subarray(lastStart, cut))).toBe(true);
        expect(valueOf(await journal.append(ballotChange(9))).seq).toBe(4);
        await journal.close();
        expect((await allEntries(folder)).map(({ id }) => id)).toEqual([1, 2, 3, 9].map(n => ballotChange(n).id));
      }
    },
  );

  test('that lacks only its newline is a whole entry and is kept', async () => {
    const folder = await journalOf(3);
    const path = journalPath(folder);
    const good = readFileSync(path);
    truncateSync(path, good.length - 1);
    const { journal, notices } = await opened(folder);
    expect(journal.head().seq).toBe(3);
    expect(notices.filter(({ kind }) => kind === 'torn-tail')).toEqual([]);
    await journal.close();
    expect(readFileSync(path).equals(good)).toBe(true);
  });

  test('of zeros, as a power cut leaves it, is set aside', async () => {
    const folder = await journalOf(2);
    appendFileSync(journalPath(folder), Buffer.concat([Buffer.from('{"v":1,"seq":3,"id'), Buffer.alloc(4096)]));
    const { journal, notices } = await opened(folder);
    expect(notices[0]?.words).toContain('第 3 号');
    expect(journal.head().seq).toBe(2);
    await journal.close();
    expect(torn(folder)).toHaveLength(1);
  });

  test('gone altogether, although it had been acknowledged, is said', async () => {
    const folder = await journalOf(4);
    const path = journalPath(folder);
    const good = readFileSync(path);
    truncateSync(path, good.lastIndexOf(0x0a, good.length - 2) + 1);
    const { journal, notices, shortened } = await opened(folder);
    expect(shortened).toBe(true);
    expect(notices[0]?.words).toContain('缺少 1 条');
    expect(journal.head().seq).toBe(3);
    await journal.close();
    expect(existsSync(path)).toBe(true);
  });

  test('appended again by the page under the same id is one entry', async () => {
    const folder = await journalOf(3);
    const { journal } = await opened(folder);
    const head = journal.head();
    expect(valueOf(await journal.append(ballotChange(3)))).toEqual(head);
    expect(valueOf(await journal.append(ballotChange(1))).seq).toBe(1);
    const both = await Promise.all([journal.append(ballotChange(4)), journal.append(ballotChange(4))]);
    expect(both.map(result => valueOf(result).seq)).toEqual([4, 4]);
    expect(journal.head().seq).toBe(4);
    await journal.close();
  });
});
