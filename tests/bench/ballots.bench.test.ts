import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { record } from './record';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COUNT = 2000;

interface Measured {
  readonly ms: number;
  readonly maxRssMb: number;
  readonly bytes: number;
}

it('writes 2,000 ballot papers beside the docx package, each in a process of its own', async () => {
  const out = mkdtempSync(join(tmpdir(), 'gongzhi-bench-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '#shared': join(root, 'shared') } },
      build: {
        ssr: join(root, 'tests/bench/ballots-child.ts'),
        outDir: out,
        minify: false,
        rollupOptions: { output: { entryFileNames: 'child.mjs' } },
      },
      ssr: { noExternal: true },
    });
    const run = (way: string): Measured =>
      JSON.parse(
        execFileSync(process.execPath, [join(out, 'child.mjs'), way, String(COUNT)], { cwd: root, encoding: 'utf8' }),
      ) as Measured;
    const pairs = Array.from({ length: 3 }, () => ({ ours: run('ours'), peer: run('peer') }));
    pairs.sort((a, b) => a.ours.ms / a.peer.ms - b.ours.ms / b.peer.ms);
    const { ours, peer } = pairs[1] as (typeof pairs)[number];
    expect(ours.bytes).toBeGreaterThan(100_000);
    record(`ballots, ${COUNT} papers: time against the docx package (aim 0.2)`, {
      ours: ours.ms,
      peer: peer.ms,
      ratio: ours.ms / peer.ms,
    });
    record(`ballots, ${COUNT} papers: largest process size, MB (aim 0.1)`, {
      ours: ours.maxRssMb,
      peer: peer.maxRssMb,
      ratio: ours.maxRssMb / peer.maxRssMb,
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
