import type { Refusal } from '#shared/basics/result';
import type { ReadingWishes } from '#shared/register/columns/choose-sheet';
import { previewSheets, type SheetPreview } from '#shared/register/columns/sheet-preview';
import { readRegister, type RegisterReading } from '#shared/register/read-register';
import type { RawSource } from '#shared/register/source/raw-sheet';
import { readSource } from '#shared/register/source/read-source';

/** First the file; later, with the same worker, other wishes for the same file. */
export type RegisterWorkerAsk =
  { readonly bytes: Uint8Array; readonly fileName: string } | { readonly wishes: ReadingWishes };

export type RegisterWorkerAnswer =
  | { readonly progress: number }
  | { readonly reading: RegisterReading }
  | { readonly refusal: Refusal; readonly preview: readonly SheetPreview[] };

let source: RawSource | null = null;
let shown = 0;

const answer = (message: RegisterWorkerAnswer) => self.postMessage(message);

self.addEventListener('message', (event: MessageEvent<RegisterWorkerAsk>) => {
  const ask = event.data;
  if ('bytes' in ask) {
    const read = readSource(ask.bytes, ask.fileName, done => {
      if (done - shown < 0.01) return;
      shown = done;
      answer({ progress: done });
    });
    if (!read.ok) return answer({ refusal: read.refusal, preview: [] });
    source = read.value;
  }
  if (!source) return;
  const reading = readRegister(source, 'wishes' in ask ? ask.wishes : {});
  answer(reading.ok ? { reading: reading.value } : { refusal: reading.refusal, preview: previewSheets(source) });
});
