import { app, BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { Log } from '../log/log';
import { origin } from './origin';

export interface MainWindow {
  /** Null while there is none; the only sender that calls are answered for. */
  id(): number | null;
  load(): Promise<void>;
  send(channel: string, payload: unknown): void;
  userAgent(): string;
  show(): void;
}

interface Options {
  /** Folder of the built program: `preload/` lies below it. */
  readonly built: string;
  readonly icon: string;
  readonly log: Log;
  /** A page is about to be loaded anew: whatever the one before had unlocked is locked again. */
  readonly onPageStart: () => void;
}

/** A renderer that ends more often than this in a row is not loaded again. */
const MAX_CRASHES = 3;

/** The one window: sandboxed, isolated, without Node; it shows the program's own page and nothing else. */
export function createMainWindow({ built, icon, log, onPageStart }: Options): MainWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: '共治工作台',
    icon,
    backgroundColor: '#f5f6f8',
    autoHideMenuBar: false,
    webPreferences: {
      preload: join(built, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  let crashes = 0;
  window.once('ready-to-show', () => window.show());
  window.webContents.on('did-start-navigation', (_event, url, sameDocument, mainFrame) => {
    // An address of somebody else's is denied and the page stays: nothing starts anew.
    if (mainFrame && !sameDocument && url.startsWith(`${origin}/`)) onPageStart();
  });
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.error('page ended', new Error(reason), { reason, exitCode });
    onPageStart();
    crashes += 1;
    if (reason !== 'clean-exit' && crashes <= MAX_CRASHES && !window.isDestroyed()) window.webContents.reload();
  });
  return {
    load: () => window.loadURL(`${origin}/`),
    id: () => (window.isDestroyed() ? null : window.webContents.id),
    send: (channel, payload) => {
      if (!window.isDestroyed()) window.webContents.send(channel, payload);
    },
    userAgent: () => (window.isDestroyed() ? '' : window.webContents.getUserAgent()),
    show: () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}
