import { ok, type Result } from '#shared/basics/result';
import type { ApplicationFile } from '#shared/nominations/import/read-application-file';
import { runLongWork } from '../../../app/long-work';
import type { ApplicationAnswer, ApplicationAsk } from '../../../workers/application-worker';

/** Reads an application form in a worker of its own; null when the officer cancelled. */
export function readApplicationInWorker(ask: ApplicationAsk): Promise<Result<ApplicationFile> | null> {
  return runLongWork(
    '正在读取申报表',
    work =>
      new Promise((done, failed) => {
        const worker = new Worker(new URL('../../../workers/application-worker.ts', import.meta.url), {
          type: 'module',
        });
        const finish = () => {
          clearInterval(watch);
          worker.terminate();
        };
        const watch = setInterval(() => {
          if (!work.cancelled()) return;
          finish();
          done(null);
        }, 100);
        worker.onmessage = ({ data }: MessageEvent<ApplicationAnswer>) => {
          finish();
          done('file' in data ? ok(data.file) : { ok: false, refusal: data.refusal });
        };
        worker.onerror = event => {
          finish();
          failed(new Error(event.message));
        };
        worker.postMessage(ask);
      }),
  );
}
