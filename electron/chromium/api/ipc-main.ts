import { EventEmitter } from 'node:events';

type Handler = (event: unknown, ...args: unknown[]) => unknown;

/** Electron's `ipcMain`: `handle` for calls that are answered, `on` for messages that are not. */
export class IpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`A handler for '${channel}' is there already.`);
    this.handlers.set(channel, handler);
  }

  removeHandler = (channel: string) => void this.handlers.delete(channel);

  async invoke(channel: string, event: unknown, args: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (!handler) throw new Error(`No handler for '${channel}'.`);
    return handler(event, ...args);
  }
}
