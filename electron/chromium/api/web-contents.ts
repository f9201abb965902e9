import { EventEmitter } from 'node:events';
import type { Session } from './session';
import type { WindowHost } from '../window-host';

/** Electron's `webContents` of one window. */
export class WebContents extends EventEmitter {
  readonly session: Session;
  readonly mainFrame: { readonly url: string; readonly parent: null };
  private openHandler: ((details: { url: string }) => { action: string }) | null = null;

  constructor(
    readonly id: number,
    private readonly page: WindowHost,
  ) {
    super();
    this.session = page.session;
    this.mainFrame = {
      get url() {
        return page.url;
      },
      parent: null,
    };
    page.on('window-open', (url: string) => void this.openHandler?.({ url }));
    page.on('navigation-denied', (url: string) =>
      this.emit('will-navigate', { preventDefault: () => undefined, url }, url),
    );
    page.on('navigation', (url: string) =>
      this.emit('did-start-navigation', { url, isMainFrame: true }, url, false, true),
    );
    page.on('crashed', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    page.on('loaded', () => this.emit('did-finish-load'));
  }

  getUserAgent = () => this.page.userAgent;
  getURL = () => this.page.url;
  isDestroyed = () => this.page.gone;
  send = (channel: string, ...args: unknown[]) => this.page.tell({ kind: 'event', channel, args });
  reload = () => this.page.reload();
  focus = () => this.page.bringToFront();
  setWindowOpenHandler = (handler: (details: { url: string }) => { action: string }) =>
    void (this.openHandler = handler);
  /** PDF bytes; `pageSize` in inches as Electron has it. Only a window that is never shown prints. */
  printToPDF = (options: Record<string, unknown>) => this.page.printToPdf(options);
}
