import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from './api/app';
import type { WindowOptions } from './api/browser-window';
import type { IpcMain } from './api/ipc-main';
import { Menu } from './api/menu';
import type { Session } from './api/session';
import type { WebContents } from './api/web-contents';
import { startBrowser, type Browser } from './browser/start-browser';
import { Page, type FromPreload } from './page';
import { toPdfCommand } from './pdf-options';
import { guardRequests } from './request-guard';
import type { Runtime } from './runtime';

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: { readonly targetId: string; readonly type: string; readonly url: string };
}

export interface HostParts {
  readonly runtime: Runtime;
  readonly app: App;
  readonly session: Session;
  readonly ipcMain: IpcMain;
}

/**
 * The browser behind one window. It starts with the first address; its first page is the window, any other page that
 * opens is closed again. Emits what its page emits, and `gone` once the browser has ended.
 */
export class WindowHost extends EventEmitter {
  /** The browser's own, once it runs. */
  userAgent = '';
  private browser: Browser | null = null;
  private page: Page | null = null;
  private target = '';
  private contents: WebContents | null = null;
  private release: () => void = () => undefined;

  constructor(
    private readonly parts: HostParts,
    private readonly options: WindowOptions,
  ) {
    super();
  }

  get session(): Session {
    return this.options.webPreferences?.session ?? this.parts.session;
  }

  get url(): string {
    return this.page?.url ?? '';
  }

  get gone(): boolean {
    return this.page?.gone ?? false;
  }

  created = (contents: WebContents) => {
    this.contents = contents;
    this.parts.app.emit('web-contents-created', {}, contents);
  };

  async load(url: string): Promise<void> {
    const page = this.page ?? (await this.start(url));
    await page.load(url);
  }

  tell: Page['tell'] = message => this.page?.tell(message);
  reload = () => this.page?.reload();
  bringToFront = () => this.page?.bringToFront();

  /** In front of other windows, also when it was minimised. */
  raise(): void {
    const { browser, page, target } = this;
    if (!browser || !page) return;
    void browser.pipe
      .send<{ windowId: number; bounds: { windowState?: string } }>('Browser.getWindowForTarget', { targetId: target })
      .then(({ windowId, bounds }) =>
        bounds.windowState === 'minimized'
          ? browser.pipe.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } })
          : undefined,
      )
      .then(() => page.bringToFront())
      .catch(() => undefined);
  }

  async printToPdf(options: Record<string, unknown>): Promise<Buffer> {
    if (!this.page || !this.options.webPreferences?.offscreen) throw new Error('Only an offscreen window prints here.');
    const { data } = await this.page.send<{ data: string }>('Page.printToPDF', toPdfCommand(options));
    return Buffer.from(data, 'base64');
  }

  close = async () => {
    await this.browser?.close();
  };

  closedLast(left: number): void {
    const { app } = this.parts;
    if (left === 0 && !app.emit('window-all-closed')) app.quit();
  }

  private async start(url: string): Promise<Page> {
    const { app, runtime } = this.parts;
    const { offscreen } = this.options.webPreferences ?? {};
    const profile = offscreen ? mkdtempSync(join(tmpdir(), 'gongzhi-')) : join(app.getPath('userData'), 'browser');
    const size = `--window-size=${this.options.width ?? 1366},${this.options.height ?? 768}`;
    const browser = startBrowser(runtime.browser, {
      profile,
      headless: offscreen === true || runtime.headless,
      testPort: offscreen ? null : runtime.testPort,
      more: offscreen ? ['about:blank'] : [size, `--app=${url}`],
    });
    this.browser = browser;
    this.release = app.whileOpen(() => browser.close());
    void browser.ended.then(() => {
      this.release();
      if (offscreen) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      this.page?.end();
      this.emit('gone');
    });
    guardRequests(browser.pipe, this.session, denied => this.emit('navigation-denied', denied));
    const first = this.firstPage(browser);
    await browser.pipe.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    this.userAgent = (await browser.pipe.send<{ userAgent: string }>('Browser.getVersion')).userAgent;
    await browser.pipe.send('Browser.setDownloadBehavior', { behavior: 'deny' }).catch(() => undefined);
    if (!offscreen) await this.settlePermissions(browser, url);
    this.page = await Promise.race([
      first,
      browser.ended.then(() => Promise.reject(new Error('The browser ended at once.'))),
    ]);
    return this.page;
  }

  /** Everything a site could ask for is refused; keeping the store and writing to the clipboard are ours. */
  private async settlePermissions({ pipe }: Browser, url: string): Promise<void> {
    const origin = new URL(url).origin;
    const grant = (permissions: string[]) => pipe.send('Browser.grantPermissions', { origin, permissions });
    await grant(['durableStorage', 'clipboardSanitizedWrite']).catch(() => grant([]).catch(() => undefined));
  }

  private firstPage(browser: Browser): Promise<Page> {
    return new Promise((done, fail) => {
      browser.pipe.on<Attached>('Target.attachedToTarget', ({ params }) => {
        const { sessionId, targetInfo } = params;
        if (targetInfo.type === 'page' && this.target === '') {
          this.target = targetInfo.targetId;
          this.adopt(browser, sessionId).then(done, fail);
        } else if (targetInfo.type === 'page') {
          this.emit('window-open', targetInfo.url);
          void this.closeOther(browser, params);
        } else {
          void this.guardPart(browser, sessionId);
        }
      });
      browser.pipe.on<{ sessionId: string }>('Target.detachedFromTarget', ({ params }) => {
        if (params.sessionId === this.page?.session) void browser.close();
      });
    });
  }

  private async adopt(browser: Browser, sessionId: string): Promise<Page> {
    const page = new Page(browser.pipe, sessionId);
    for (const event of ['loaded', 'navigation', 'crashed']) page.on(event, (...args) => this.emit(event, ...args));
    page.on('message', (message: FromPreload) => void this.received(page, message));
    const { preload, offscreen } = this.options.webPreferences ?? {};
    await page.prepare(
      preload ? { preload: readFileSync(preload, 'utf8'), accelerators: [...Menu.keys().keys()] } : null,
    );
    if (offscreen) await page.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
    return page;
  }

  /** A window that the officer opened with a key of the browser; stopped pages do not close. */
  private async closeOther({ pipe }: Browser, { sessionId, targetInfo }: Attached): Promise<void> {
    await pipe.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => undefined);
    await pipe.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined);
  }

  /** Workers and frames: the same request guard, then on with it. */
  private async guardPart({ pipe }: Browser, session: string): Promise<void> {
    await pipe.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, session).catch(() => undefined);
    await pipe.send('Runtime.runIfWaitingForDebugger', {}, session).catch(() => undefined);
  }

  private async received(page: Page, message: FromPreload): Promise<void> {
    const { ipcMain } = this.parts;
    if (message.kind === 'key') return Menu.keys().get(message.chord)?.();
    const event = { sender: this.contents, senderFrame: this.contents?.mainFrame };
    if (message.kind === 'send') return void ipcMain.emit(message.channel, event, ...message.args);
    try {
      page.tell({ kind: 'answer', id: message.id, value: await ipcMain.invoke(message.channel, event, message.args) });
    } catch (error) {
      page.tell({ kind: 'answer', id: message.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
}
