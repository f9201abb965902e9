import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { journalPath } from '../../electron/journal/layout';
import { scanJournal } from '../../electron/journal/scan';
import { journalOf, opened, refusalOf, STORE_ID, tryOpen, valueOf } from './support/journal-bench';

/** 1-based number of the line to which a byte belongs; a newline belongs to the line that it ends. */
function lineOf(content: Buffer, position: number): number {
  let line = 1;
  for (let at = 0; at < position; at += 1) if (content[at] === 0x0a) line += 1;
  return line;
}

describe('one altered byte', () => {
  test('anywhere in a small journal is found and named, whatever it becomes', { timeout: 300_000 }, async () => {
    const path = journalPath(await journalOf(3));
    const good = readFileSync(path);
    const missed: unknown[] = [];
    for (let position = 0; position < good.length; position += 1) {
      const was = good[position] ?? 0;
      for (const becomes of new Set([was ^ 1, was ^ 0x80, was ^ 0x20, 0x0a, 0x00, 0x7d, 0x41])) {
        if (becomes === was) continue;
        const bad = Buffer.from(good);
        bad[position] = becomes;
        writeFileSync(path, bad);
        const { rest } = await scanJournal(path, STORE_ID);
        const named =
          rest.kind === 'bad' &&
          rest.bad.fault !== 'newer' &&
          rest.bad.line === lineOf(good, position) &&
          rest.bad.offset <= position &&
          position <= rest.bad.end;
        if (!named) missed.push({ position, was, becomes, rest });
      }
    }
    expect(missed).toEqual([]);
  });

  test('in place of any newline is named to the byte, the last one too', async () => {
    const folder = await journalOf(6);
    const path = journalPath(folder);
    const good = readFileSync(path);
    const newlines = [...good.keys()].filter(at => good[at] === 0x0a);
    expect(newlines).toHaveLength(6);
    for (const position of newlines) {
      const bad = Buffer.from(good);
      bad[position] = 0x20;
      writeFileSync(path, bad);
      const line = lineOf(good, position);
      expect(refusalOf(await tryOpen(folder))).toMatchObject({
        code: 'journal-altered',
        params: { line, seq: line, offset: position },
      });
      expect(readFileSync(path).equals(bad)).toBe(true);
    }
  });

  test('is refused at opening without changing the file, and the mended file opens with everything', async () => {
    const folder = await journalOf(5);
    const path = journalPath(folder);
    const good = readFileSync(path);
    for (let position = 3; position < good.length; position += 97) {
      const bad = Buffer.from(good);
      bad[position] = (bad[position] ?? 0) ^ 4;
      writeFileSync(path, bad);
      expect(refusalOf(await tryOpen(folder)).code).toBe('journal-altered');
      expect(readFileSync(path).equals(bad)).toBe(true);
    }
    writeFileSync(path, good);
    const { journal, notices } = await opened(folder);
    expect(notices.filter(({ kind }) => kind !== 'low-space')).toEqual([]);
    expect(valueOf(await journal.check()).entries).toBe(5);
    await journal.close();
  });

  test('is found by the check while the journal is open', async () => {
    const folder = await journalOf(5);
    const path = journalPath(folder);
    const { journal } = await opened(folder);
    const bad = readFileSync(path);
    const position = bad.indexOf('"sealed":"', bad.indexOf('\n')) + 30;
    bad[position] = bad[position] === 0x41 ? 0x42 : 0x41;
    writeFileSync(path, bad);
    expect(refusalOf(await journal.check())).toMatchObject({ code: 'journal-altered', params: { line: 2, seq: 2 } });
    await journal.close();
  });

  test('with its hash made to fit again is found by the link after it, or by the seal', async () => {
    const { createHash } = await import('node:crypto');
    const folder = await journalOf(2);
    const path = journalPath(folder);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    const forge = (line: string) => {
      const body = line
        .slice(0, -75)
        .replace(/"sealed":"(.)/, (_, first: string) => `"sealed":"${first === 'A' ? 'B' : 'A'}`);
      return `${body},"hash":"${createHash('sha256').update(body).digest('hex')}"}`;
    };
    writeFileSync(path, `${forge(lines[0] ?? '')}\n${lines[1]}\n`);
    expect(refusalOf(await tryOpen(folder))).toMatchObject({ code: 'journal-altered', params: { line: 2 } });
    writeFileSync(path, `${lines[0]}\n${forge(lines[1] ?? '')}\n`);
    const { journal } = await opened(folder);
    expect(refusalOf(await journal.check())).toMatchObject({ code: 'journal-altered', params: { line: 2, seq: 2 } });
    expect(refusalOf(await journal.read(1)).code).toBe('journal-altered');
    await journal.close();
  });
});
