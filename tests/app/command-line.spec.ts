import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filingFacts } from '../fixtures/filing-facts';
import { buildPackage, selfSignedKey } from '../fixtures/package-world';
import { newMachine, onEveryRuntime, type Machine } from './launch';
import type { CommandLineAnswer } from './support/runtimes';

onEveryRuntime('the installed command line', runtime => {
  const { commandLine } = runtime;
  if (!commandLine) return describe.skip('Node runs the command line itself here', () => undefined);
  let machine: Machine;
  let folder: string;
  beforeAll(() => {
    machine = newMachine(runtime);
    folder = join(machine.home, '收到的 包');
    mkdirSync(folder);
  });
  afterAll(() => machine.remove());
  const gongzhi = (...args: string[]): CommandLineAnswer => commandLine(args, machine.env);

  it('answers without a display, and nothing but the answer stands on either stream', () => {
    expect(gongzhi('quota', '--base', '967', '--json')).toMatchObject({
      status: 0,
      stdout: '{"format":"gongzhi/quota@1","base":967,"perMille":5,"quota":4}\n',
      stderr: '',
    });
    expect(gongzhi()).toMatchObject({ status: 0, stdout: expect.stringContaining('gongzhi verify') as string });
  });

  it('refuses with one sentence and exit 2', () => {
    const { status, stdout, stderr } = gongzhi('tally', join(folder, '没有.json'));
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain('找不到这个文件');
  });

  it('repeats a draw', () => {
    const path = join(folder, '抽取.json');
    const pools = { objects: { version: 'a', ids: ['P1'] }, inspectors: { version: 'b', ids: ['I1', 'I2'] } };
    const take = { objects: 1, inspectors: 2 };
    writeFileSync(path, JSON.stringify({ format: 'gongzhi/draw@1', date: '2024-09-02', witness: '7', ...pools, take }));
    const { status, stdout } = gongzhi('draw', path, '--json');
    // Computed with Python's hashlib.
    expect([status, (JSON.parse(stdout) as { seed: string }).seed]).toEqual([
      0,
      'c1246db413eaf4877a1096b51d4af3a8dab2268b1e02fbaec8eb29c74c4f147f',
    ]);
  });

  it('examines a package', async () => {
    const path = join(folder, '共报 一.zip');
    const facts = filingFacts({ heads: 6, candidates: 4, seats: 3 });
    writeFileSync(path, await buildPackage({ facts, key: await selfSignedKey() }));
    const { status, stdout } = gongzhi('verify', path, '--json');
    const { grade } = JSON.parse(stdout) as { grade: string };
    expect([status, grade]).toEqual([0, '提示']);
  });
});
