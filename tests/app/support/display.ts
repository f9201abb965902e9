import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A screen of the tests' own (Linux), so that no window opens on the developer's; absent without Xvfb. */
let screen: ChildProcess | null = null;

/** Where machines with the sample district are kept for the length of the run (practice-program.ts). */
const machines = mkdtempSync(join(tmpdir(), 'gongzhi-machines-'));

export async function setup(): Promise<void> {
  process.env['GONGZHI_TEST_MACHINES'] = machines;
  if (process.platform !== 'linux' || !existsSync('/usr/bin/Xvfb')) return;
  const args = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'];
  const started = spawn('/usr/bin/Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  screen = started;
  const number = await new Promise<string>((done, fail) => {
    started.stdio[3]?.once('data', (data: Buffer) => done(data.toString().trim()));
    started.once('exit', () => fail(new Error('Xvfb did not start.')));
  });
  process.env['DISPLAY'] = `:${number}`;
}

export function teardown(): void {
  screen?.kill();
  rmSync(machines, { recursive: true, force: true });
}
