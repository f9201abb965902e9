import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectron, pinnedElectron } from './find-electron.mjs';
import { bin, memory } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const day = 24 * 3600_000;
/** How long a start may wait for the download host. */
const patience = 15_000;
/** A slow but working download goes on beside the program for this long. */
const longest = 15 * 60_000;
const note = join(memory, 'electron-try.json');

function lastTry() {
  try {
    const seen = JSON.parse(readFileSync(note, 'utf8'));
    const same = seen.version === pinnedElectron() && seen.mirror === (process.env.ELECTRON_MIRROR ?? '');
    return same && Date.now() - seen.at < day && seen.at <= Date.now() ? seen : null;
  } catch {
    return null;
  }
}

/**
 * Asks Electron's own installer for the pinned binary, in a process of its own. Answers the program, or null with the
 * reason when it did not come within 15 seconds; a failed try is remembered for a day.
 * @returns {Promise<{ path: string, why: string } | { failed: string }>}
 */
export async function fetchElectron() {
  if (lastTry()) return { failed: '一天内已试过下载 Electron，没有成功（换镜像可设 ELECTRON_MIRROR）' };
  mkdirSync(memory, { recursive: true });
  writeFileSync(
    note,
    JSON.stringify({ at: Date.now(), version: pinnedElectron(), mirror: process.env.ELECTRON_MIRROR ?? '' }),
  );
  say(`正在取得 Electron ${pinnedElectron()}，最多等 ${patience / 1000} 秒……`);
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  });
  const ended = await new Promise(done => {
    const timer = setTimeout(() => done(null), patience);
    child.on('error', () => (clearTimeout(timer), done(1)));
    child.on('exit', code => (clearTimeout(timer), done(code ?? 1)));
  });
  child.unref();
  const found = ended === 0 ? findElectron() : null;
  if (found) {
    rmSync(note, { force: true });
    return { ...found, why: '已取得 Electron' };
  }
  return { failed: ended === null ? 'Electron 的下载服务器没有及时答复' : 'Electron 的下载服务器连不上' };
}

// As a program: the download itself, ended after its time.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const code = await run(process.execPath, [bin('electron', 'install.js')], { quiet: true, limit: longest });
  if (code === 0 && existsSync(note)) rmSync(note);
  process.exit(code);
}
