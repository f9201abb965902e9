import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with the built program in out/. */
export const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** A way to run the built program: its name for the reports, how to start it, how to find its debugging port. */
export interface TestRuntime {
  readonly name: string;
  start(env: NodeJS.ProcessEnv): ChildProcess;
  /** Runs the program as the command line, without a display, to its end; null where Node does that (tests/unit/cli). */
  readonly commandLine: ((args: readonly string[], env: NodeJS.ProcessEnv) => CommandLineAnswer) | null;
  /** The debugging port, once the browser has told it: on its console, or in a file below the settings folder. */
  port(settings: string, output: string): string | null;
}

export interface CommandLineAnswer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const portSwitch = '--remote-debugging-port=0';

function firstLine(path: string): string | null {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return text.includes('\n') ? (text.split('\n')[0] as string) : null;
}

function portBelow(settings: string): string | null {
  const folders = existsSync(settings) ? readdirSync(settings) : [];
  return (
    folders.map(folder => firstLine(join(settings, folder, 'browser', 'DevToolsActivePort'))).find(Boolean) ?? null
  );
}

function electron(name: string, program: string): TestRuntime {
  return {
    name,
    start: env => spawn(program, [projectFolder, portSwitch, ...asRoot], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
    commandLine: (args, { DISPLAY: _, WAYLAND_DISPLAY: __, ...env }) =>
      spawnSync(program, [projectFolder, '--no-sandbox', '--cli', '--', ...args], { env, encoding: 'utf8' }),
    port: (_settings, output) => /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1] ?? null,
  };
}

function chromium(program: string): TestRuntime {
  const launcher = join(projectFolder, 'out', 'main', 'chromium.cjs');
  return {
    name: 'chromium',
    start: env =>
      spawn(process.execPath, [launcher, `--browser=${program}`, portSwitch], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    commandLine: null,
    port: settings => portBelow(settings),
  };
}

function installedBrowser(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = names.flatMap(name => folders.map(folder => join(folder, name))).find(path => existsSync(path));
  return process.env['GONGZHI_CHROMIUM'] ?? found ?? null;
}

/** Every runtime that is here; `GONGZHI_TEST_RUNTIME=chromium` keeps one of them. */
export function presentRuntimes(): TestRuntime[] {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const canShow = process.platform !== 'linux' || Boolean(process.env['DISPLAY']);
  const programs: [string, string][] = [
    ['electron-45', process.env['GONGZHI_ELECTRON'] ?? join(projectFolder, 'node_modules/electron/dist/electron')],
    ['electron-22', join(cache, 'gongzhi', 'electron-22.3.25', 'electron')],
  ];
  const electrons = canShow ? programs.filter(([, path]) => existsSync(path)).map(each => electron(...each)) : [];
  const browser = installedBrowser();
  const all = [...electrons, ...(browser ? [chromium(browser)] : [])];
  const only = process.env['GONGZHI_TEST_RUNTIME'];
  return only ? all.filter(each => each.name === only) : all;
}
