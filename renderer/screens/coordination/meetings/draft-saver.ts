/** Saved after a pause in typing, and at least this often while somebody types without one. */
const PAUSE_MS = 1200;
const LONGEST_MS = 6000;

export type DraftState = 'saved' | 'waiting' | 'saving';

/** Saves the newest of what is offered, one write after another, a while after it was offered. */
export class DraftSaver<T> {
  #newest: T | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #running: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    private readonly write: (body: T) => Promise<void>,
    private readonly tell: (state: DraftState) => void,
  ) {}

  offer(body: T): void {
    if (this.#stopped) return;
    this.#newest = body;
    this.#since ||= Date.now();
    this.tell('waiting');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => void this.flush(),
      Math.max(0, Math.min(PAUSE_MS, this.#since + LONGEST_MS - Date.now())),
    );
  }

  /** Writes what is not written yet; resolves when nothing is under way any more. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const body = this.#newest;
    if (body === null || this.#stopped) return this.#running;
    this.#newest = null;
    this.#since = 0;
    this.tell('saving');
    this.#running = this.#running
      .then(() => this.write(body))
      .then(() => {
        if (this.#newest === null) this.tell('saved');
      });
    return this.#running;
  }

  /** Drops what is not written yet and takes nothing more: the draft becomes a record, or goes. */
  stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    return this.#running;
  }

  /** It stays a draft after all; `body` is what it holds now. */
  resume(body: T): void {
    this.#stopped = false;
    this.offer(body);
  }
}
