import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startedAsRoot } from '../browser/browser-flags';
import type { Runtime } from '../runtime';
import { knownPath } from './paths';
import { takeSingleInstance } from './single-instance';

/** Electron's `app`, as far as this program uses it. */
export class App extends EventEmitter {
  readonly isPackaged = false;
  private name: string;
  private readonly version: string;
  private readonly paths = new Map<string, string>();
  private readonly closers = new Set<() => Promise<void>>();
  private quitting = false;

  readonly commandLine = {
    hasSwitch: (name: string) => this.runtime.switches.has(name) || (name === 'no-sandbox' && startedAsRoot()),
    getSwitchValue: (name: string) => this.runtime.switches.get(name) ?? '',
    appendSwitch: (name: string) => {
      throw new Error(`The Chromium runtime takes no switch '${name}' after its start.`);
    },
  };

  constructor(private readonly runtime: Runtime) {
    super();
    const about = JSON.parse(readFileSync(join(runtime.appPath, 'package.json'), 'utf8')) as Record<string, string>;
    this.name = about['productName'] ?? about['name'] ?? 'app';
    this.version = about['version'] ?? '0.0.0';
  }

  getName = () => this.name;
  setName = (name: string) => void (this.name = name);
  getVersion = () => this.version;
  getAppPath = () => this.runtime.appPath;
  getPath = (name: string) => this.paths.get(name) ?? knownPath(name, this.name);
  setPath = (name: string, path: string) => void this.paths.set(name, path);
  whenReady = () => Promise.resolve();
  isReady = () => true;
  focus = () => undefined;
  setAppUserModelId = () => undefined;
  enableSandbox = () => undefined;

  requestSingleInstanceLock(): boolean {
    return takeSingleInstance(this.getPath('userData'), () => this.emit('second-instance', {}, [], process.cwd()));
  }

  /** A window's way to be closed before the process ends. */
  whileOpen(close: () => Promise<void>): () => void {
    this.closers.add(close);
    return () => void this.closers.delete(close);
  }

  quit(): void {
    if (this.quitting) return;
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => void (prevented = true) });
    if (prevented) return;
    this.emit('will-quit', { preventDefault: () => undefined });
    this.exit(0);
  }

  exit(code = 0): void {
    if (this.quitting) return;
    this.quitting = true;
    void Promise.all([...this.closers].map(close => close())).then(() => process.exit(code));
  }
}
