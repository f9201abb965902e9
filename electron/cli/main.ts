import { fileURLToPath } from 'node:url';
import { HEAP_FLAGS } from '../bounded/heap-limits';
import { answer } from './answer';
import { writeOutcome } from './write-outcome';

/** The command line on Node, from the project's folder. */
export async function main(args: readonly string[]): Promise<void> {
  const script = fileURLToPath(new URL('./child.mjs', import.meta.url));
  await writeOutcome(answer(args, { program: process.execPath, args: [...HEAP_FLAGS, script] }));
}
