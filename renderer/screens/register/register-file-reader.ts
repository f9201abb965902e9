import type { Refusal } from '#shared/basics/result';
import type { ReadingWishes } from '#shared/register/columns/choose-sheet';
import type { SheetPreview } from '#shared/register/columns/sheet-preview';
import type { RegisterReading } from '#shared/register/read-register';
import { runLongWork } from '../../app/long-work';
import type { RegisterWorkerAnswer, RegisterWorkerAsk } from '../../workers/register-worker';

export type ReadingAnswer =
  | { readonly is: 'reading'; readonly reading: RegisterReading }
  /** `preview` is empty when the file could not be read at all. */
  | { readonly is: 'refusal'; readonly refusal: Refusal; readonly preview: readonly SheetPreview[] }
  | { readonly is: 'cancelled' };

/** A register file in a worker of its own: read once, then understood again at every wish. */
export class RegisterFileReader {
  readonly #worker = new Worker(new URL('../../workers/register-worker.ts', import.meta.url), { type: 'module' });

  read(bytes: Uint8Array, fileName: string): Promise<ReadingAnswer> {
    return this.#ask('正在读取清册', { bytes, fileName });
  }

  again(wishes: ReadingWishes): Promise<ReadingAnswer> {
    return this.#ask('正在重新理解各列', { wishes });
  }

  close(): void {
    this.#worker.terminate();
  }

  #ask(title: string, ask: RegisterWorkerAsk): Promise<ReadingAnswer> {
    return runLongWork(
      title,
      work =>
        new Promise<ReadingAnswer>((done, failed) => {
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
          this.#worker.onmessage = ({ data }: MessageEvent<RegisterWorkerAnswer>) => {
            if ('progress' in data) return work.report(Math.round(data.progress * 100), 100, '正在读取各行');
            finish();
            done(
              'reading' in data
                ? { is: 'reading', reading: data.reading }
                : { is: 'refusal', refusal: data.refusal, preview: data.preview },
            );
          };
          this.#worker.onerror = event => {
            finish();
            failed(new Error(event.message));
          };
          this.#worker.postMessage(ask);
        }),
    );
  }
}
