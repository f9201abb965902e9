import { writeSync } from 'node:fs';
import type { CommandOutcome } from './command';

const STDOUT = 1;
const STDERR = 2;
const A_MOMENT_MS = 5;

/** Writes an answer completely before it returns, for processes whose event loop does not run or ends right after. */
export function printOutcome({ stdout, stderr }: CommandOutcome): void {
  print(STDOUT, stdout);
  print(STDERR, stderr.map(line => `${line}\n`).join(''));
}

function print(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      // A reader that is slow is waited for; one that has gone away (`| head`) is no error.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, A_MOMENT_MS);
    }
  }
}
