import { App } from './api/app';
import { BrowserWindow } from './api/browser-window';
import { IpcMain } from './api/ipc-main';
import { Menu } from './api/menu';
import { PowerMonitor } from './api/power-monitor';
import { Protocol, Session } from './api/session';
import { shell } from './api/shell';
import type { Runtime } from './runtime';
import { WindowHost } from './window-host';

/**
 * What `require('electron')` answers in this runtime: the members that this program uses. Asking for any other one
 * throws at once and names it, so that nothing is silently absent.
 */
export function createElectronApi(runtime: Runtime): Record<string, unknown> {
  const app = new App(runtime);
  const ipcMain = new IpcMain();
  const protocol = new Protocol();
  const defaultSession = new Session(protocol);
  BrowserWindow.openHost = options => new WindowHost({ runtime, app, session: defaultSession, ipcMain }, options);
  const members: Record<string, unknown> = {
    app,
    BrowserWindow,
    ipcMain,
    Menu,
    powerMonitor: new PowerMonitor(),
    protocol,
    // A partition of its own has no protocol handlers: nothing but what its guard lets through.
    session: { defaultSession, fromPartition: () => new Session(new Protocol()) },
    shell,
  };
  return new Proxy(members, {
    get(target, name) {
      if (typeof name === 'symbol' || name === '__esModule' || name === 'default' || name in target) {
        return name === 'default' ? target : target[name as string];
      }
      throw new Error(`The Chromium runtime has no electron.${name}; electron/chromium/README.md lists what it has.`);
    },
  });
}
