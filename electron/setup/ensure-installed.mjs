import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const read = path => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether node_modules holds exactly what the lock file names (npm writes its own list there as its last step). */
export function isInstalled() {
  const there = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(there)) return false;
  const installed = read(there);
  return Object.entries(read(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' || installed[path]?.version === wanted.version || (wanted.optional && installed[path] === undefined),
  );
}

/** Installs the locked packages where they are missing or changed. Throws with words when npm fails. */
export async function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`需要 Node.js 20.19 或更高版本，现在是 ${process.versions.node}。请先升级 Node.js。`);
  }
  if (isInstalled()) return;
  say('正在安装依赖（npm ci），首次约一分钟……');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];
  const code =
    npm && /\.c?js$/.test(npm)
      ? await run(process.execPath, [npm, ...args])
      : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) throw new Error('依赖没有装成：上面是 npm 的说明。请检查网络或 npm 源后重新运行。');
}
