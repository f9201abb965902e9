import type { HelperMessage } from './helper';

type Progress = (done: number, total: number, words: string) => void;

/** Electron's side of a utility process; its types know it only beside the browser's. */
interface ParentPort {
  once(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: HelperMessage): void;
}

/** The helper's side: does the one job that it is given and tells what comes of it. The starter ends the process. */
export function answerJob<Job>(work: (job: Job, progress: Progress) => Promise<unknown>): void {
  const { parentPort } = process as unknown as { readonly parentPort?: ParentPort };
  const tell = (message: HelperMessage) =>
    void (parentPort ? parentPort.postMessage(message) : process.send?.(message));
  const take = async (job: Job) => {
    try {
      const answer = await work(job, (done, total, words) => tell({ kind: 'progress', done, total, words }));
      tell({ kind: 'answer', answer });
    } catch (error) {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      tell({ kind: 'fault', message, stack });
    }
  };
  if (parentPort) parentPort.once('message', ({ data }) => void take(data as Job));
  else process.once('message', job => void take(job as Job));
}
