import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { describe } from 'vitest';
import { presentRuntimes, type TestRuntime } from './support/runtimes';

/** A machine of its own for one test: home, settings and documents folders that nothing else uses. */
export interface Machine {
  readonly home: string;
  readonly settings: string;
  readonly env: NodeJS.ProcessEnv;
  /** What the program asked the system to open (a viewer of ours takes note instead). */
  opened(): string[];
  start(): Promise<Program>;
  /** Ends what still runs and removes the folders. */
  remove(): Promise<void>;
}

/** The real built program, running, with its page under Playwright. */
export interface Program {
  readonly page: Page;
  readonly pid: number;
  /** Everything the program printed so far. */
  output(): string;
  /** As if the power went: no goodbye. Waits until it is gone. */
  kill(): Promise<void>;
  /** Closes the window as an officer does and answers the exit code. */
  close(): Promise<number | null>;
  /** The exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>;
}

const origins = ['gongzhi://app', 'https://gongzhi.app'];

async function until<T>(
  what: string,
  seconds: number,
  look: () => T | null | undefined | Promise<T | null | undefined>,
): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await new Promise(done => setTimeout(done, 50))) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
  }
  throw new Error(`${what}: not within ${seconds} s`);
}

export function newMachine(runtime: TestRuntime): Machine {
  const home = mkdtempSync(join(tmpdir(), 'gongzhi 测试 '));
  const settings = join(home, '.config');
  mkdirSync(settings);
  const running = new Set<Program>();
  const viewer = join(home, 'bin', 'xdg-open');
  mkdirSync(join(home, 'bin'));
  writeFileSync(viewer, `#!/bin/sh\necho "$1" >> "${join(home, 'opened')}"\n`, { mode: 0o755 });
  const env = {
    ...process.env,
    PATH: `${join(home, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: home,
    XDG_CONFIG_HOME: settings,
    XDG_RUNTIME_DIR: home,
    GONGZHI_TEST: '1',
    GONGZHI_HEADLESS: '1',
    GONGZHI_RUNTIME_WHY: `端到端测试：${runtime.name}。`,
  };
  return {
    home,
    settings,
    env,
    opened() {
      const list = join(home, 'opened');
      return existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
    },
    async start() {
      const program = await start(runtime, settings, env);
      running.add(program);
      void program.ended.then(() => running.delete(program));
      return program;
    },
    async remove() {
      await Promise.all([...running].map(program => program.kill()));
      // A killed browser's helpers write for a moment longer.
      await until('the folders of the test are removed', 20, () => {
        try {
          rmSync(home, { recursive: true, force: true });
          return true;
        } catch {
          return null;
        }
      });
    },
  };
}

async function start(runtime: TestRuntime, settings: string, env: NodeJS.ProcessEnv): Promise<Program> {
  // A port file left by a killed run names a port that nobody answers.
  const before = runtime.port(settings, '');
  const child = runtime.start(env);
  let output = '';
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>(done => child.once('exit', code => done(code)));
  let code: number | null | undefined;
  void ended.then(value => (code = value));
  const browser = await until<Browser>(`${runtime.name} opens its window`, 60, async () => {
    if (code !== undefined) throw new Error(`${runtime.name} ended with ${code} before its window:\n${output}`);
    const port = runtime.port(settings, output);
    if (port === null || (port === before && !(await answers(port)))) return null;
    return chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true }).catch(() => null);
  });
  const page = await until('the page of the program', 30, () =>
    browser
      .contexts()
      .flatMap(context => context.pages())
      .find(each => origins.some(origin => each.url().startsWith(origin))),
  );
  return {
    page,
    pid: child.pid as number,
    output: () => output,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
      await until('the browser ends with the program', 10, () => (browser.isConnected() ? null : true));
    },
    async close() {
      await page.close().catch(() => undefined);
      return ended;
    },
  };
}

async function answers(port: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/json/version`).then(
    response => response.ok,
    () => false,
  );
}

/** The same specs on every runtime that is here; the runtime's name stands in front of each. */
export function onEveryRuntime(name: string, specs: (runtime: TestRuntime) => void): void {
  const all = presentRuntimes();
  if (all.length === 0) describe.skip(`${name} (no runtime here: neither Electron nor Chromium)`, () => undefined);
  for (const runtime of all) describe(`${runtime.name} · ${name}`, () => specs(runtime));
}

/** Starts the program once more on the same machine and answers its exit code; it must not get a window of its own. */
export function startSecond(runtime: TestRuntime, machine: Pick<Machine, 'env'>): Promise<number | null> {
  return new Promise(done => runtime.start(machine.env).once('exit', code => done(code)));
}
