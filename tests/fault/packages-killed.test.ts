import { mkdtempSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAside } from '../../electron/packages/export/write';
import { removeFile } from '../../electron/files/remove';
import { check, codes } from '../fixtures/package-world';
import { bundleChild, startChild } from './support/child-program';

const KILLS = 6;

test(
  `killed ${KILLS} times while exporting: what has its name is whole, and what has none is gone with the next export`,
  { timeout: 180_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongzhi-killed-'));
    const program = await bundleChild('export-forever', mkdtempSync(join(tmpdir(), 'gongzhi-child-')));
    const said: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = startChild(program, [folder]);
      await child.line(line => (kill % 2 === 0 ? line === 'open' : line.startsWith('ack ')));
      await new Promise(resolve => setTimeout(resolve, Math.random() * 300));
      await child.kill();
      said.push(...child.lines.filter(line => line.startsWith('ack ')).map(line => basename(line.slice(4))));
    }
    const packages = readdirSync(folder).filter(name => name.endsWith('.zip'));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(name => !packages.includes(name))).toEqual([]);
    for (const name of packages) {
      expect(codes(await check(new Uint8Array(readFileSync(join(folder, name)))))).toEqual(['signer-self-signed']);
    }
    // A half of a killed export is not named like a package, and the next export an hour later takes it away.
    const half = await writeAside(join(folder, '共报-半个.zip'), new Uint8Array(64));
    const leftovers = () => readdirSync(folder).filter(name => !name.endsWith('.zip'));
    for (const name of leftovers()) utimesSync(join(folder, name), new Date(0), new Date(0));
    const next = await writeAside(join(folder, '共报-下一个.zip'), new Uint8Array(64));
    expect(half.ok && next.ok).toBe(true);
    if (next.ok) await removeFile(next.value);
    expect(leftovers()).toEqual([]);
  },
);
