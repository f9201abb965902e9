import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

let updated = false;

/**
 * Installs system packages by apt where that is allowed (root on a Debian-like system). Never throws: what is
 * missing afterwards is refused or skipped by whoever needs it, with words of its own.
 * @returns {Promise<boolean>} whether the packages are there now
 */
export async function installSystemPackages(packages, minutes = 10) {
  if (!mayInstall() || packages.length === 0) return packages.length === 0;
  say(`正在由系统包管理器安装 ${packages.join('、')}……`);
  const options = { quiet: true, limit: minutes * 60_000, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  if ((await install()) === 0) return true;
  if (!updated) {
    updated = true;
    await run('apt-get', ['update'], options);
    if ((await install()) === 0) return true;
  }
  say(`没有装成：${packages.join('、')}`);
  return false;
}
