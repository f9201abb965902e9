import { JOURNAL_VERSION } from './entry';
import type { ChangeSet } from './change-set';

/** `steps[n]` takes a change set as version n+1 wrote it to version n+2. Old entries are never rewritten. */
const steps: readonly ((old: unknown) => unknown)[] = [];

/** The change set of an entry of version `v`, as this version of the program understands it. */
export function upgradeChangeSet(v: number, written: unknown): ChangeSet {
  let body = written;
  for (let version = v; version < JOURNAL_VERSION; version += 1) {
    const step = steps[version - 1];
    if (!step) throw new Error(`no upgrade from journal version ${version}`);
    body = step(body);
  }
  return body as ChangeSet;
}
