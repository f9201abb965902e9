import { writeSync } from 'node:fs';
import { openJournal } from '../../../electron/journal/open-journal';
import { importPages } from './import-pages';

/**
 * A program that does nothing but append, until it is killed. Says `ack <id>` only after the journal has answered, in one
 * unbuffered write. Arguments: folder, storeId, key (hex), first number, every how many entries an import, its pages.
 */
async function main(): Promise<void> {
  const [folder = '', storeId = '', key = '', first = '1', every = '10', pages = '8'] = process.argv.slice(2);
  const result = await openJournal({
    folder,
    storeId,
    key: Buffer.from(key, 'hex'),
    nameOf: id => id,
    now: () => new Date(),
  });
  if (!result.ok) {
    writeSync(1, `refused ${result.refusal.code}\n`);
    return;
  }
  const { journal } = result.value;
  writeSync(1, 'open\n');
  const body = { marks: [1, 0, 1, 1, 0], note: '票面完整' };
  for (let number = Number(first); ; number += 1) {
    const big = number % Number(every) === 0;
    const changes = big
      ? importPages('p', Number(pages), number)
      : [{ table: 'ballots' as const, id: `b${number}`, rev: 1, body: { ...body, number } }];
    const id = `change-${number}`;
    const words = `${changes.length}`;
    const at = new Date().toISOString();
    const head = await journal.append({
      id,
      at,
      by: 'o-test',
      command: big ? 'register.import' : 'ballot.enter',
      words,
      changes,
    });
    if (head.ok) writeSync(1, `ack ${id}\n`);
    if (big) await journal.checkpointIfDue();
  }
}

void main();
