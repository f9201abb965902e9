import type { Refusal } from '#shared/basics/result';
import { readRoster, type RosterAsk, type RosterReading } from '#shared/evidence/roster/read-roster';
import type { RosterChoice, RosterFacts } from '#shared/evidence/roster/roster-facts';
import type { RawSource } from '#shared/register/source/raw-sheet';
import { readSource } from '#shared/register/source/read-source';

/** The file comes with the first ask; later ones read the same file in another way, or against newer facts. */
export interface RosterWorkerAsk extends RosterAsk {
  readonly file: { readonly bytes: Uint8Array; readonly name: string } | null;
  readonly facts: RosterFacts;
  readonly choice: Omit<RosterChoice, 'newId'>;
}

export type RosterWorkerAnswer =
  { readonly progress: number } | { readonly reading: RosterReading } | { readonly refusal: Refusal };

let source: RawSource | null = null;
let shown = 0;

const answer = (message: RosterWorkerAnswer) => self.postMessage(message);

self.addEventListener('message', ({ data: { file, facts, choice, ...ask } }: MessageEvent<RosterWorkerAsk>) => {
  if (file) {
    const read = readSource(file.bytes, file.name, done => {
      if (done - shown < 0.01) return;
      shown = done;
      // Reading the sheet is the larger half; judging its rows is the rest.
      answer({ progress: done * 0.7 });
    });
    if (!read.ok) return answer({ refusal: read.refusal });
    source = read.value;
  }
  if (!source) return;
  answer({ progress: 0.75 });
  const reading = readRoster(source, ask, facts, { ...choice, newId: () => crypto.randomUUID() });
  answer(reading.ok ? { reading: reading.value } : { refusal: reading.refusal });
});
