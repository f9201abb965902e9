import type { Events } from '#shared/ipc/contract';

/** Long work that the page named with an operation id: it reports progress and asks whether it was cancelled. */
export interface Operations {
  /** Runs `work` under `id`; a cancel that arrives meanwhile is seen by `cancelled()`. */
  run<T>(id: string, work: (operation: Operation) => Promise<T>): Promise<T>;
  cancel(id: string): void;
}

export interface Operation {
  progress(done: number, total: number, words: string): void;
  cancelled(): boolean;
}

export function createOperations(send: (payload: Events['progress']) => void): Operations {
  const running = new Map<string, { cancelled: boolean }>();
  return {
    async run(id, work) {
      const state = { cancelled: false };
      running.set(id, state);
      try {
        return await work({
          progress: (done, total, words) => send({ operation: id, done, total, words }),
          cancelled: () => state.cancelled,
        });
      } finally {
        if (running.get(id) === state) running.delete(id);
      }
    },
    cancel(id) {
      const state = running.get(id);
      if (state) state.cancelled = true;
    },
  };
}
