import type { DossiersOfYear } from '#shared/nominations/commands/new-dossier';
import { readRows } from '../read';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs a piece of work that opens dossiers, one such piece after the other, with all dossiers of the year as they are when
 * its turn has come: two of them never give out the same number. Draft and commit both belong inside.
 */
export function withDossiersOf<T>(year: number, work: (facts: DossiersOfYear) => Promise<T>): Promise<T> {
  const run = queue.then(async () => work({ dossiers: await readRows('dossiers', { year }) }));
  queue = run.catch(() => undefined);
  return run;
}
