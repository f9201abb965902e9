import { ok, type Result } from '#shared/basics/result';
import type { SignInReading } from '#shared/training/sign-in/read-sign-in';
import { runLongWork } from '../../app/long-work';
import type { SignInAnswer, SignInAsk } from '../../workers/sign-in-worker';

/** Reads a sign-in sheet in a worker of its own; null when the officer cancelled. */
export function readSignInFile(bytes: Uint8Array, fileName: string): Promise<Result<SignInReading> | null> {
  return runLongWork(
    '正在读取签到表',
    work =>
      new Promise((done, failed) => {
        const worker = new Worker(new URL('../../workers/sign-in-worker.ts', import.meta.url), { type: 'module' });
        const finish = () => {
          clearInterval(watch);
          worker.terminate();
        };
        const watch = setInterval(() => {
          if (!work.cancelled()) return;
          finish();
          done(null);
        }, 100);
        worker.onmessage = ({ data }: MessageEvent<SignInAnswer>) => {
          finish();
          done('reading' in data ? ok(data.reading) : { ok: false, refusal: data.refusal });
        };
        worker.onerror = event => {
          finish();
          failed(new Error(event.message));
        };
        worker.postMessage({ bytes, fileName } satisfies SignInAsk);
      }),
  );
}
