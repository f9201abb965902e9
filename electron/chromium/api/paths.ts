import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folder that holds every program's settings, where Electron has it too. */
function appData(): string {
  const { platform, env } = process;
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] || join(homedir(), '.config');
}

/** A user folder of freedesktop systems, which a Chinese desktop names 桌面 or 文档. */
function userFolder(key: string, fallback: string): string {
  const list = join(appData(), 'user-dirs.dirs');
  if (process.platform === 'linux' && existsSync(list)) {
    const line = new RegExp(`^XDG_${key}_DIR="(.*)"`, 'm').exec(readFileSync(list, 'utf8'));
    if (line?.[1]) return line[1].replace('$HOME', homedir());
  }
  return join(homedir(), fallback);
}

/** `app.getPath(name)` for the names this program uses; throws for others as Electron does. */
export function knownPath(name: string, appName: string): string {
  switch (name) {
    case 'appData':
      return appData();
    case 'userData':
      return join(appData(), appName);
    case 'home':
      return homedir();
    case 'desktop':
      return userFolder('DESKTOP', 'Desktop');
    case 'documents':
      return userFolder('DOCUMENTS', 'Documents');
    case 'temp':
      return tmpdir();
    default:
      throw new Error(`The Chromium runtime has no path named '${name}'.`);
  }
}
