import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journalPath } from '../../electron/journal/layout';
import { bundleChild, startChild } from './support/child-program';
import { allEntries, KEY, STORE_ID } from './support/journal-bench';

const KILLS = 200;
let folder = '';
let program = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongzhi-kill-'));
  program = await bundleChild('append-forever', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  `killed at ${KILLS} random moments: every acknowledged entry is there, whole and in order`,
  { timeout: 400_000 },
  async () => {
    const store = mkdtempSync(join(folder, '库 '));
    writeFileSync(journalPath(store), '');
    const acknowledged: string[] = [];
    let next = 1;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = startChild(program, [store, STORE_ID, KEY.toString('hex'), String(next), '7', '40']);
      await child.line(line => line === 'open');
      // Some die before their first entry, some in the middle of an import, some in a checkpoint.
      await new Promise(resolve => setTimeout(resolve, Math.random() * 60));
      await child.kill();
      const acks = child.lines.filter(line => line.startsWith('ack ')).map(line => line.slice(4));
      acknowledged.push(...acks);
      const entries = kill % 20 === 19 || kill === KILLS - 1 ? await allEntries(store) : null;
      if (entries) {
        const ids = new Set(entries.map(entry => entry.id));
        expect(acknowledged.filter(id => !ids.has(id))).toEqual([]);
        expect(ids.size).toBe(entries.length);
        // Nothing is half there: an entry says in its words how many rows it changed.
        expect(entries.filter(entry => entry.changes.length !== Number(entry.words))).toEqual([]);
        const numbers = entries.map(entry => Number(entry.id.slice('change-'.length)));
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }
      // The entry that was being written may be there or not; the next run takes fresh numbers either way.
      next += acks.length + 2;
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS);
  },
);
