import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { writeBlob } from '../../../electron/attachments/write-blob';

/** Keeps one content after the other until it is killed. Says `ack <sha256>` only after it was kept. Arguments: store, key, first. */
async function main(): Promise<void> {
  const [store = '', key = '', first = '1'] = process.argv.slice(2);
  const blobKey = { storeId: 's-test-store', key: Buffer.from(key, 'hex') };
  writeSync(1, 'open\n');
  for (let number = Number(first); ; number += 1) {
    const seed = createHash('sha256').update(String(number)).digest();
    const content = Buffer.alloc(20_000 + (number % 7) * 90_000, seed);
    const kept = await writeBlob(store, blobKey, content, content.subarray(0, 500));
    if (kept.ok) writeSync(1, `ack ${kept.value}\n`);
  }
}

void main();
