import type { Refusal } from '#shared/basics/result';
import { readSource } from '#shared/register/source/read-source';
import { readSignIn, sheetRefusal, type SignInReading } from '#shared/training/sign-in/read-sign-in';

export interface SignInAsk {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export type SignInAnswer = { readonly reading: SignInReading } | { readonly refusal: Refusal };

/** A file from outside is read away from the page: a hostile one can be cancelled. */
self.addEventListener('message', ({ data: { bytes, fileName } }: MessageEvent<SignInAsk>) => {
  const source = readSource(bytes, fileName);
  const reading = source.ok ? readSignIn(source.value) : source;
  const answer: SignInAnswer = reading.ok ? { reading: reading.value } : { refusal: sheetRefusal(reading.refusal) };
  self.postMessage(answer);
});
