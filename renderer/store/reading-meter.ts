import type { OpenStore } from './open-store';

/** How far digests have been read, of how many rows; null when none is being read. */
export interface Reading {
  readonly done: number;
  readonly total: number;
}

/** What is being read of whole tables after unlock, all of it together, so that waiting can say how far it is. */
export class ReadingMeter {
  private readonly parts = new Map<object, Reading>();
  private readonly listeners = new Set<() => void>();
  private sum: Reading | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Reading | null => this.sum;

  /** Null: this one is done. */
  set(part: object, reading: Reading | null): void {
    if (reading) this.parts.set(part, reading);
    else this.parts.delete(part);
    const all = [...this.parts.values()];
    const add = (of: (one: Reading) => number) => all.reduce((sum, one) => sum + of(one), 0);
    this.sum = all.length === 0 ? null : { done: add(({ done }) => done), total: add(({ total }) => total) };
    for (const listener of [...this.listeners]) listener();
  }
}

const meters = new WeakMap<OpenStore, ReadingMeter>();

export function readingMeter(store: OpenStore): ReadingMeter {
  const there = meters.get(store);
  if (there) return there;
  const made = new ReadingMeter();
  meters.set(store, made);
  return made;
}
