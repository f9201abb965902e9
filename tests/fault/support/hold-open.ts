import { writeSync } from 'node:fs';
import { openJournal } from '../../../electron/journal/open-journal';

/** Opens the journal and keeps it open until it is killed. Arguments: folder, storeId, key (hex). */
async function main(): Promise<void> {
  const [folder = '', storeId = '', key = ''] = process.argv.slice(2);
  const result = await openJournal({
    folder,
    storeId,
    key: Buffer.from(key, 'hex'),
    nameOf: id => id,
    now: () => new Date(),
  });
  writeSync(1, result.ok ? 'open\n' : `refused ${result.refusal.code}\n`);
  if (result.ok) setInterval(() => undefined, 1000);
}

void main();
