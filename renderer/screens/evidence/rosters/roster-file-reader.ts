import type { Refusal } from '#shared/basics/result';
import type { RosterReading } from '#shared/evidence/roster/read-roster';
import { runLongWork } from '../../../app/long-work';
import type { RosterWorkerAnswer, RosterWorkerAsk } from '../../../workers/roster-worker';

export type RosterAnswer =
  | { readonly is: 'reading'; readonly reading: RosterReading }
  | { readonly is: 'refusal'; readonly refusal: Refusal }
  | { readonly is: 'cancelled' };

/** A roster file in a worker of its own: read once, then judged again at every wish, correction and newer fact. */
export class RosterFileReader {
  readonly #worker = new Worker(new URL('../../../workers/roster-worker.ts', import.meta.url), { type: 'module' });

  ask(ask: RosterWorkerAsk): Promise<RosterAnswer> {
    const title = ask.file ? '正在读取名册' : '正在重新逐行核对';
    return runLongWork(
      title,
      work =>
        new Promise<RosterAnswer>((done, failed) => {
          const watch = setInterval(() => {
            if (!work.cancelled()) return;
            finish();
            this.close();
            done({ is: 'cancelled' });
          }, 100);
          const finish = () => {
            clearInterval(watch);
            this.#worker.onmessage = null;
            this.#worker.onerror = null;
          };
          this.#worker.onmessage = ({ data }: MessageEvent<RosterWorkerAnswer>) => {
            if ('progress' in data) return work.report(Math.round(data.progress * 100), 100, '正在逐行核对');
            finish();
            done('reading' in data ? { is: 'reading', ...data } : { is: 'refusal', ...data });
          };
          this.#worker.onerror = event => {
            finish();
            failed(new Error(event.message));
          };
          this.#worker.postMessage(ask);
        }),
    );
  }

  close(): void {
    this.#worker.terminate();
  }
}
