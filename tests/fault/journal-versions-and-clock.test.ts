import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryBody, entryLine } from '#shared/journal/entry';
import { journalPath } from '../../electron/journal/layout';
import {
  allEntries,
  ballotChange,
  emptyStore,
  journalOf,
  opened,
  refusalOf,
  tryOpen,
  valueOf,
} from './support/journal-bench';

describe('a newer version', () => {
  test('wrote an entry: refused politely, the file stays as it is', async () => {
    const folder = await journalOf(2);
    const path = journalPath(folder);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    const prev = /"hash":"([0-9a-f]{64})"/.exec(lines[1] ?? '')?.[1] ?? '';
    const body = entryBody({ v: 2, seq: 3, id: 'from-the-future', at: '2030-01-01T00:00:00Z', prev }, 'AAAA');
    const hash = createHash('sha256').update(body).digest('hex');
    const content = `${lines.join('\n')}\n${entryLine(body, hash)}\n`;
    writeFileSync(path, content);
    expect(refusalOf(await tryOpen(folder))).toMatchObject({ code: 'journal-newer', params: { seq: 3 } });
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  test('is not believed of a line that is merely altered', async () => {
    const folder = await journalOf(2);
    const path = journalPath(folder);
    writeFileSync(path, readFileSync(path, 'utf8').replace('{"v":1', '{"v":2'));
    expect(refusalOf(await tryOpen(folder)).code).toBe('journal-altered');
  });
});

describe("another store's journal", () => {
  test('does not open in this one', async () => {
    const folder = await journalOf(2);
    expect(refusalOf(await tryOpen(folder, { storeId: 's-other' }))).toMatchObject({
      code: 'journal-altered',
      params: { line: 1 },
    });
  });
});

describe('a clock that is set back', () => {
  test('changes neither the order nor what can be appended', async () => {
    const folder = emptyStore();
    let now = new Date('2026-11-23T10:00:00Z');
    const { journal } = await opened(folder, { now: () => now });
    valueOf(await journal.append(ballotChange(1)));
    now = new Date('2019-01-01T00:00:00Z');
    valueOf(await journal.append(ballotChange(2)));
    now = new Date('2026-11-23T10:00:01Z');
    valueOf(await journal.append(ballotChange(3)));
    expect(valueOf(await journal.check()).entries).toBe(3);
    await journal.close();
    expect((await allEntries(folder)).map(({ id }) => id)).toEqual([1, 2, 3].map(n => ballotChange(n).id));
  });
});
