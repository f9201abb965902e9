import type { Events } from '#shared/ipc/contract';

/** Long work that the page named with an operation id: it reports progress and asks whether it was cancelled. */
export interface Operations {
  /** Runs `work` under `id`; a cancel that arrives meanwhile is seen by `cancelled()` and told by `signal`. */
  run<T>(id: string, work: (operation: CancellableOperation) => Promise<T>): Promise<T>;
  cancel(id: string): void;
}

export interface Operation {
  progress(done: number, total: number, words: string): void;
  cancelled(): boolean;
}

/** For work that cannot ask, because another process does it. */
export interface CancellableOperation extends Operation {
  readonly signal: AbortSignal;
}

export function createOperations(send: (payload: Events['progress']) => void): Operations {
  const running = new Map<string, AbortController>();
  return {
    async run(id, work) {
      const state = new AbortController();
      running.set(id, state);
      try {
        return await work({
          progress: (done, total, words) => send({ operation: id, done, total, words }),
          cancelled: () => state.signal.aborted,
          signal: state.signal,
        });
      } finally {
        if (running.get(id) === state) running.delete(id);
      }
    },
    cancel(id) {
      running.get(id)?.abort();
    },
  };
}
