import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end and answers its exit code (1 when it could not start or hit the limit).
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, limit?: number, shell?: boolean, cwd?: string }} [options] limit in ms
 * @returns {Promise<number>}
 */
export async function run(command, args, options = {}) {
  return (await capture(command, args, { ...options, show: !options.quiet })).code;
}

/**
 * The same, with what it printed. A program over its limit is ended with everything it started.
 * @returns {Promise<{ code: number, text: string, timedOut: boolean }>}
 */
export function capture(command, args, { env, show = false, limit = 0, shell = false, cwd = root } = {}) {
  return new Promise(done => {
    const group = limit > 0 && process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd,
      shell,
      detached: group,
      windowsHide: true,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let text = '';
    let timedOut = false;
    child.stdout?.on('data', data => (text += data));
    child.stderr?.on('data', data => (text += data));
    const end = () => {
      try {
        if (group) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It ended by itself in the same moment.
      }
    };
    const timer = limit > 0 ? setTimeout(() => ((timedOut = true), end()), limit) : undefined;
    const finish = code => {
      clearTimeout(timer);
      process.off('exit', end);
      done({ code, text, timedOut });
    };
    process.on('exit', end);
    child.on('error', error => ((text += error.message), finish(1)));
    child.on('close', code => finish(timedOut ? 1 : (code ?? 1)));
  });
}
