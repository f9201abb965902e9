import type { Refusal } from '#shared/basics/result';
import type { NominationCategory } from '#shared/nominations/category';
import { readApplicationFile, type ApplicationFile } from '#shared/nominations/import/read-application-file';

export interface ApplicationAsk {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Null: the one whose labels the file names most. */
  readonly category: NominationCategory | null;
}

export type ApplicationAnswer = { readonly file: ApplicationFile } | { readonly refusal: Refusal };

/** A file from outside is read away from the page: a hostile one can be cancelled. */
self.addEventListener('message', ({ data: { bytes, fileName, category } }: MessageEvent<ApplicationAsk>) => {
  const read = readApplicationFile(bytes, fileName, category);
  const answer: ApplicationAnswer = read.ok ? { file: read.value } : { refusal: read.refusal };
  self.postMessage(answer);
});
