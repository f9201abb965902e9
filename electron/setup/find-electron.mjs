import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from './paths.mjs';
import { capture } from './run.mjs';

const programs = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
const program = programs[process.platform] ?? 'electron';

/** The Electron version that package.json pins. */
export const pinnedElectron = () => JSON.parse(readFileSync(bin('electron', 'package.json'), 'utf8')).version;

/**
 * An Electron that is on this machine: named by GONGZHI_ELECTRON (program or folder) or ELECTRON_OVERRIDE_DIST_PATH,
 * or fetched before. Null when there is none; throws with words when one is named that is not there.
 * @returns {{ path: string, why: string } | null}
 */
export function findElectron() {
  for (const name of ['GONGZHI_ELECTRON', 'ELECTRON_OVERRIDE_DIST_PATH']) {
    const named = process.env[name];
    if (!named) continue;
    const path = existsSync(named) && statSync(named).isDirectory() ? join(named, program) : named;
    if (!existsSync(path)) throw new Error(`${name} 指向的 ${path} 不存在。`);
    return { path, why: `按 ${name} 的指定` };
  }
  const fetched = bin('electron', join('dist', program));
  const complete = bin('electron', 'path.txt');
  return existsSync(fetched) && existsSync(complete) ? { path: fetched, why: '本机已有 Electron' } : null;
}

/**
 * The versions inside an Electron program, or the reason why it cannot run here (a missing system library, mostly).
 * @returns {Promise<{ version: string, chrome: string } | { failed: string }>}
 */
export async function probeElectron(path) {
  const script = 'console.log(JSON.stringify(process.versions))';
  const { code, text } = await capture(path, ['-e', script], { env: { ELECTRON_RUN_AS_NODE: '1' }, limit: 10_000 });
  const line = text.split('\n').find(part => part.startsWith('{'));
  if (code !== 0 || !line) return { failed: text.trim().split('\n')[0] || `退出码 ${code}` };
  const { electron, chrome } = JSON.parse(line);
  return { version: electron, chrome };
}
