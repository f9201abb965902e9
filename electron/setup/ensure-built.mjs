import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bin, root } from './paths.mjs';
import { capture } from './run.mjs';
import { say } from './say.mjs';

const sources = ['electron', 'renderer', 'shared', 'resources/public', 'electron.vite.config.ts', 'package-lock.json'];
const stamp = join(root, 'out', '.built');

function* files(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

/** Changes whenever a source file is added, removed or written. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(source => [...files(join(root, source))])) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Builds into out/ when a source is newer than the last build. Throws with words when it fails. */
export async function ensureBuilt() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say('正在构建……');
  const built = await capture(process.execPath, [
    bin('electron-vite', 'bin/electron-vite.js'),
    'build',
    '--logLevel',
    'warn',
  ]);
  if (built.code !== 0) {
    console.error(built.text);
    throw new Error('构建没有成功：上面是构建工具的说明。');
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stamp, now);
}
