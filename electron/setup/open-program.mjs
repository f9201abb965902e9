import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** As root neither Electron nor Chromium starts with its sandbox on; only then it is switched off. */
const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Opens the built program and answers its exit code and how long it ran (ms) when it ends.
 * @param {{ runtime: 'electron' | 'chromium', path: string, why: string }} choice
 */
export function openProgram({ runtime, path, why }, args = []) {
  const env = { ...process.env, GONGZHI_RUNTIME_WHY: why };
  delete env.ELECTRON_RUN_AS_NODE;
  const electron = [path, [root, ...(isRoot() ? ['--no-sandbox'] : []), ...args]];
  const chromium = [process.execPath, [join(root, 'out', 'main', 'chromium.cjs'), `--browser=${path}`, ...args]];
  const [command, parts] = runtime === 'electron' ? electron : chromium;
  const began = Date.now();
  return new Promise(done => {
    const child = spawn(command, parts, { cwd: process.cwd(), stdio: 'inherit', env });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('error', () => done({ code: 1, ran: Date.now() - began }));
    child.on('exit', code => done({ code: code ?? 1, ran: Date.now() - began }));
  });
}
