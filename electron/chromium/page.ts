import { EventEmitter } from 'node:events';
import type { DebuggingPipe, PipeEvent } from './browser/debugging-pipe';
import { worldName, worldScripts, type PreloadScripts } from './worlds/world-scripts';

/** What the preload's world sends over its binding. */
export type FromPreload =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }
  | { kind: 'key'; chord: string };

type ToPreload =
  { kind: 'event'; channel: string; args: unknown[] } | { kind: 'answer'; id: number; value?: unknown; error?: string };

interface Frame {
  readonly id: string;
  readonly parentId?: string;
  readonly url: string;
}

/**
 * One page of a browser that we drive: its two worlds, its main frame's address, its life. Emits `message` (from the
 * preload), `navigation`, `loaded`, `crashed`, `gone`.
 */
export class Page extends EventEmitter {
  url = 'about:blank';
  gone = false;
  private mainFrame = '';
  private preloadContext: number | null = null;
  private binding = '';

  constructor(
    readonly pipe: DebuggingPipe,
    readonly session: string,
  ) {
    super();
    this.hear<{ frame: Frame }>('Page.frameNavigated', ({ frame }) => this.navigated(frame));
    this.hear('Page.loadEventFired', () => this.emit('loaded'));
    this.hear('Inspector.targetCrashed', () => this.emit('crashed'));
    this.hear('Runtime.executionContextsCleared', () => (this.preloadContext = null));
    this.hear<{ context: { id: number; name: string; auxData: { frameId: string } } }>(
      'Runtime.executionContextCreated',
      ({ context }) => {
        if (context.name === worldName && context.auxData.frameId === this.mainFrame) this.preloadContext = context.id;
      },
    );
    this.hear<{ name: string; payload: string; executionContextId: number }>('Runtime.bindingCalled', call => {
      // Only the main frame's preload speaks for the page.
      if (call.name !== this.binding || call.executionContextId !== this.preloadContext) return;
      this.emit('message', JSON.parse(call.payload) as FromPreload);
    });
  }

  /** Before the first document: the domains, the request guard and, with a preload, the two worlds. */
  async prepare(preload: PreloadScripts | null): Promise<void> {
    const frames = await this.send<{ frameTree: { frame: Frame } }>('Page.getFrameTree');
    this.mainFrame = frames.frameTree.frame.id;
    const scripts = preload ? worldScripts(preload) : null;
    this.binding = scripts?.binding ?? '';
    await Promise.all([
      this.send('Page.enable'),
      this.send('Runtime.enable'),
      this.send('Inspector.enable'),
      this.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      ...(scripts
        ? [
            this.send('Runtime.addBinding', { name: scripts.binding, executionContextName: worldName }),
            this.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page }),
            this.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.preload, worldName }),
          ]
        : []),
    ]);
  }

  /** Navigates and waits for the load event; rejects with the browser's words when the address does not answer. */
  async load(url: string): Promise<void> {
    const loaded = new Promise<void>(done => this.once('loaded', done));
    const { errorText } = await this.send<{ errorText?: string }>('Page.navigate', { url });
    if (errorText) throw new Error(`${errorText} (${url})`);
    await loaded;
  }

  /** Gives the preload's world an event or an answer; nothing happens while there is no document of ours. */
  tell(message: ToPreload): void {
    if (this.preloadContext === null || this.gone) return;
    this.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function (text) { globalThis.gongzhiReceive(text); }',
      executionContextId: this.preloadContext,
      arguments: [{ value: JSON.stringify(message) }],
    }).catch(() => undefined);
  }

  reload = () => void this.send('Page.reload').catch(() => undefined);
  bringToFront = () => void this.send('Page.bringToFront').catch(() => undefined);

  end(): void {
    if (this.gone) return;
    this.gone = true;
    this.emit('gone');
  }

  send<R>(method: string, params: object = {}): Promise<R> {
    return this.pipe.send<R>(method, params, this.session);
  }

  private hear<P>(method: string, listener: (params: P) => void): void {
    this.pipe.on<P>(method, (event: PipeEvent<P>) => {
      if (event.session === this.session) listener(event.params);
    });
  }

  private navigated(frame: Frame): void {
    if (frame.parentId) return;
    this.mainFrame = frame.id;
    this.url = frame.url;
    this.emit('navigation', frame.url);
  }
}
