import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onLinux = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function candidates() {
  const { env, platform } = process;
  if (platform === 'win32') {
    const homes = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(Boolean);
    const parts = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ];
    return parts.flatMap(part => homes.map(home => join(home, part)));
  }
  if (platform === 'darwin') {
    const apps = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    return apps.flatMap(app => [join('/Applications', app), join(env['HOME'] ?? '', 'Applications', app)]);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return onLinux.flatMap(name => folders.map(folder => join(folder, name)));
}

/** The installed Chromium, Chrome or Edge to run on (GONGZHI_CHROMIUM names another), or null. */
export function findChromium() {
  const named = process.env.GONGZHI_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`GONGZHI_CHROMIUM 指向的 ${named} 不存在。`);
    return named;
  }
  return candidates().find(path => existsSync(path)) ?? null;
}
