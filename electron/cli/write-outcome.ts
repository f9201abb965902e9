import type { Writable } from 'node:stream';
import type { CommandOutcome } from './command';

/** Writes everything before the process ends; a reader that has gone away (`| head`) is no error. */
export async function writeOutcome({ exit, stdout, stderr }: CommandOutcome): Promise<void> {
  await write(process.stdout, stdout);
  await write(process.stderr, stderr.map(line => `${line}\n`).join(''));
  process.exitCode = exit;
}

function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise(resolve => {
    stream.once('error', () => resolve());
    stream.write(text, () => resolve());
  });
}
