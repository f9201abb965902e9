import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the thread shares: the exit code plus one, once it has written its answer. */
export interface ThreadJob {
  readonly asked: string;
  readonly ended: Int32Array;
}

/**
 * Runs one command in a thread, which has an event loop when the process has none yet, and answers its exit code. A
 * thread that never ends is ended with this process, by the one that started it.
 */
export function runInThread(asked: string, built: string): number {
  const ended = new Int32Array(new SharedArrayBuffer(4));
  const job: ThreadJob = { asked, ended };
  new Worker(join(built, 'main', 'command-thread.cjs'), { workerData: job });
  Atomics.wait(ended, 0, 0);
  return (ended[0] ?? 0) - 1;
}
