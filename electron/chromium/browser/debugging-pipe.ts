import type { Readable, Writable } from 'node:stream';

/** What the browser sends without being asked. `session` is empty for the browser itself. */
export interface PipeEvent<P = Record<string, unknown>> {
  readonly method: string;
  readonly params: P;
  readonly session: string;
}

interface Reply {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { message: string };
  sessionId?: string;
}

/**
 * The debugging protocol over two file descriptors that only this process and its browser hold: JSON texts, each ended
 * by a zero byte. No port is opened, and the browser ends when the descriptors close, SIGKILL included.
 */
export class DebuggingPipe {
  private last = 0;
  private rest: Buffer[] = [];
  private readonly waiting = new Map<number, { done: (value: never) => void; fail: (error: Error) => void }>();
  private readonly listeners = new Map<string, Set<(event: PipeEvent<never>) => void>>();
  private closed = false;

  constructor(
    private readonly output: Writable,
    input: Readable,
  ) {
    input.on('data', (data: Buffer) => this.receive(data));
    input.on('close', () => this.close());
    output.on('error', () => this.close());
  }

  /** Sends one command; rejects with the browser's own words, or when the browser is gone. */
  send<R = Record<string, unknown>>(method: string, params: object = {}, session = ''): Promise<R> {
    if (this.closed) return Promise.reject(new Error('The browser has ended.'));
    const id = ++this.last;
    this.output.write(JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) }) + '\0');
    return new Promise((done, fail) => this.waiting.set(id, { done, fail }));
  }

  on<P>(method: string, listener: (event: PipeEvent<P>) => void): void {
    const all = this.listeners.get(method) ?? new Set();
    this.listeners.set(method, all.add(listener as (event: PipeEvent<never>) => void));
  }

  private receive(data: Buffer): void {
    let from = 0;
    for (let end = data.indexOf(0); end >= 0; from = end + 1, end = data.indexOf(0, from)) {
      const text = Buffer.concat([...this.rest, data.subarray(from, end)]).toString('utf8');
      this.rest = [];
      this.dispatch(JSON.parse(text) as Reply);
    }
    if (from < data.length) this.rest.push(data.subarray(from));
  }

  private dispatch(message: Reply): void {
    if (message.id !== undefined) {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (message.error) waiting?.fail(new Error(message.error.message));
      else waiting?.done(message.result as never);
      return;
    }
    const { method = '', params = {}, sessionId: session = '' } = message;
    for (const listener of this.listeners.get(method) ?? []) listener({ method, params, session } as PipeEvent<never>);
  }

  private close(): void {
    if (this.closed) return;
    this.closed = true;
    for (const { fail } of this.waiting.values()) fail(new Error('The browser has ended.'));
    this.waiting.clear();
  }
}
