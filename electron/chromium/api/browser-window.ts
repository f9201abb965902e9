import { EventEmitter } from 'node:events';
import type { WindowHost } from '../window-host';
import type { Session } from './session';
import { WebContents } from './web-contents';

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: { readonly preload?: string; readonly offscreen?: boolean; readonly session?: Session };
}

/**
 * Electron's `BrowserWindow`: the main window is a browser in app mode; an `offscreen` one (printing) is a headless
 * browser with a profile that is thrown away. The browser starts with the first address that is loaded.
 */
export class BrowserWindow extends EventEmitter {
  /** Given once by electron-api.ts: Electron's class takes its surroundings from the process too. */
  static openHost: (options: WindowOptions) => WindowHost;
  private static readonly windows = new Set<BrowserWindow>();
  private static last = 0;

  readonly id = ++BrowserWindow.last;
  readonly webContents: WebContents;
  private readonly host: WindowHost;
  private destroyed = false;

  constructor(options: WindowOptions = {}) {
    super();
    this.host = BrowserWindow.openHost(options);
    this.webContents = new WebContents(this.id, this.host);
    BrowserWindow.windows.add(this);
    this.host.created(this.webContents);
    this.host.on('loaded', () => this.emit('ready-to-show'));
    this.host.on('gone', () => {
      this.destroyed = true;
      BrowserWindow.windows.delete(this);
      this.emit('closed');
      this.host.closedLast(BrowserWindow.windows.size);
    });
  }

  static getAllWindows = () => [...BrowserWindow.windows];
  static fromWebContents = (contents: unknown) =>
    [...BrowserWindow.windows].find(window => window.webContents === contents) ?? null;

  loadURL = (url: string) => this.host.load(url);
  isDestroyed = () => this.destroyed;
  /** Not asked of the browser: `focus` brings a minimised window back as well. */
  isMinimized = () => false;
  isVisible = () => !this.destroyed;
  show = () => undefined;
  restore = () => this.host.raise();
  focus = () => this.host.raise();
  close = () => void this.host.close();
  destroy = () => void this.host.close();
  setMenuBarVisibility = () => undefined;
  removeMenu = () => undefined;
}
