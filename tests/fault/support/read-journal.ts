import type { RowChange } from '#shared/journal/change-set';
import { valueOf } from './journal-bench';
import type { Machine } from './machine';

/** Every row change that a machine's open journal holds. */
export async function readJournalOf(machine: Machine): Promise<RowChange[]> {
  const changes: RowChange[] = [];
  const { journal } = machine.store();
  for (let after = 0; ;) {
    const entries = valueOf(await journal.read(after));
    const last = entries[entries.length - 1];
    if (!last) return changes;
    changes.push(...entries.flatMap(entry => entry.changeSet.changes));
    after = last.seq;
  }
}
