import { writeSync } from 'node:fs';
import { refuse } from '#shared/basics/result';
import { exportPackage } from '../../../electron/packages/export/index';
import { nominationFacts } from '../../fixtures/nomination-facts';
import { selfSignedKey, signedAt } from '../../fixtures/package-world';

/** Exports one nomination package after the other into a folder until it is killed; says `ack` after each. Argument: the folder. */
async function main(): Promise<void> {
  const [folder = ''] = process.argv.slice(2);
  const key = await selfSignedKey();
  writeSync(1, 'open\n');
  for (let number = 1; ; number += 1) {
    const facts = { ...nominationFacts({ counts: { star: 1 } }) };
    facts.letter = { ...facts.letter, number: `青崂住建函〔2024〕${number}号` };
    const around = {
      ...{ key, trust: { roots: [], revocations: [] }, district: '崂山区', practice: false, now: signedAt },
      content: async (_: string, title: string) => refuse('package-attachment-unreadable', { title }),
      progress: () => {},
      cancelled: () => false,
    };
    const done = await exportPackage({ kind: 'nomination', facts, folder, overwrite: true }, around);
    if (done.ok) writeSync(1, `ack ${done.value.path}\n`);
  }
}

void main();
