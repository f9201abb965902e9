import { existsSync } from 'node:fs';
import { fetchElectron } from './fetch-electron.mjs';
import { findChromium } from './find-chromium.mjs';
import { findElectron, probeElectron } from './find-electron.mjs';
import { installSystemPackages } from './system-packages.mjs';

/** Whether a window can be shown at all. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function electronOrReason() {
  const found = findElectron() ?? (await fetchElectron());
  if ('failed' in found) return found;
  const probed = await probeElectron(found.path);
  return 'failed' in probed ? { failed: `Electron 不能在本机运行（${probed.failed}）` } : { ...found, ...probed };
}

/** The installed browser, or one that the system's package manager brings where it may. */
export async function chromiumOrNull() {
  const found = findChromium();
  if (found) return found;
  await installSystemPackages([
    'chromium',
    ...(existsSync('/usr/share/fonts/opentype/noto') ? [] : ['fonts-noto-cjk']),
  ]);
  return findChromium();
}

/**
 * Electron where it is or can be had, an installed Chromium otherwise; GONGZHI_RUNTIME=electron|chromium insists.
 * `why` is one Chinese sentence for the console and the program's 关于. Throws with words when there is neither.
 * @returns {Promise<{ runtime: 'electron' | 'chromium', path: string, why: string }>}
 */
export async function chooseRuntime() {
  const asked = process.env.GONGZHI_RUNTIME;
  let reason = '按 GONGZHI_RUNTIME 的指定';
  if (asked !== 'chromium') {
    const electron = await electronOrReason();
    if ('path' in electron) {
      return { runtime: 'electron', path: electron.path, why: `使用 Electron ${electron.version}：${electron.why}。` };
    }
    if (asked === 'electron') throw new Error(`${electron.failed}。`);
    reason = electron.failed;
  }
  const path = await chromiumOrNull();
  if (path) return { runtime: 'chromium', path, why: `使用本机浏览器 ${path}：${reason}。` };
  throw new Error(
    `${reason}，本机也没有 Chromium、Chrome 或 Edge。请安装其中一种，或用 GONGZHI_ELECTRON 指出本机的 Electron。`,
  );
}
