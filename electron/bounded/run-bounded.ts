import type { HelperMessage, StartHelper } from './helper';

export interface Bounds {
  /** From the start of the process to its answer. */
  readonly seconds: number;
  readonly signal: AbortSignal;
  progress(done: number, total: number, words: string): void;
}

export type Bounded<Answer> =
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'cancelled' }
  | { readonly state: 'too-slow' }
  /** It ended without a word, as a process does whose memory is used up. */
  | { readonly state: 'ended' };

/**
 * Gives one job to a process of its own and answers when that does, is cancelled, has used up its time or has died: at
 * once, and with the process gone in any case. Throws what the work threw.
 */
export function runBounded<Answer>(start: StartHelper, job: object, bounds: Bounds): Promise<Bounded<Answer>> {
  if (bounds.signal.aborted) return Promise.resolve({ state: 'cancelled' });
  return new Promise((resolve, reject) => {
    const helper = start();
    const settle = (end: () => void) => {
      clearTimeout(watchdog);
      bounds.signal.removeEventListener('abort', cancel);
      helper.kill();
      end();
    };
    const cancel = () => settle(() => resolve({ state: 'cancelled' }));
    const watchdog = setTimeout(() => settle(() => resolve({ state: 'too-slow' })), bounds.seconds * 1000);
    bounds.signal.addEventListener('abort', cancel);
    helper.onEnd(() => settle(() => resolve({ state: 'ended' })));
    helper.onMessage(message => {
      const told = message as HelperMessage;
      switch (told.kind) {
        case 'progress':
          return bounds.progress(told.done, told.total, told.words);
        case 'answer':
          return settle(() => resolve({ state: 'answered', answer: told.answer as Answer }));
        case 'fault':
          return settle(() => reject(Object.assign(new Error(told.message), { stack: told.stack })));
      }
    });
    helper.post(job);
  });
}
