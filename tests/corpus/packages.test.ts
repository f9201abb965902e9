import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCityRoot } from '../../electron/keys/city-root/city-root';
import { filingFacts } from '../fixtures/filing-facts';
import { packageFaults as filingFaults, type FaultWorld, type PackageFault } from '../fixtures/package-faults';
import { nominationFaults } from '../fixtures/nomination-faults';
import { reportFaults } from '../fixtures/report-faults';
import { certifiedKey, check, codes, derOf } from '../fixtures/package-world';
import { keptKeyPair, keptRoot } from '../fixtures/kept-keys';

/**
 * Packages on disk, one folder a fault, kept for ever: what a version once said of them, every later one must say too.
 * With GONGZHI_WRITE_CORPUS=1 the folders that are missing are made (tests/corpus/README.md).
 */
const corpus = fileURLToPath(new URL('v1', import.meta.url));
const keys = join(corpus, 'keys');
const folderOf = ({ folder, name }: PackageFault) => join(corpus, folder, `package-${name}`);

interface Expected {
  readonly trust: 'city' | 'none';
  readonly readable: boolean;
  readonly grade: string;
  /** Every finding that is not 有效, in order. */
  readonly codes: readonly string[];
}

const packageFaults = [...filingFaults, ...reportFaults, ...nominationFaults];

let world: FaultWorld;

beforeAll(async () => {
  const founded = new Date('2024-01-02T00:00:00Z');
  const root = await keptRoot(keys, 'city', pair => createCityRoot('青岛市', founded, pair));
  const strangerRoot = await keptRoot(keys, 'stranger', pair => createCityRoot('青岛市', founded, pair));
  const key = await certifiedKey(root, undefined, await keptKeyPair(keys, 'district'));
  world = { facts: filingFacts({ heads: 12, candidates: 4, seats: 3 }), root, key, strangerRoot };
});

const examine = (bytes: Uint8Array, trust: Expected['trust']) =>
  check(bytes, { trustRoots: trust === 'city' ? [derOf(world.root.certificate)] : null });

async function write(fault: PackageFault): Promise<void> {
  const folder = folderOf(fault);
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) return;
  const bytes = await fault.make(world);
  const verification = await examine(bytes, fault.trust);
  const { readable, verdict } = verification;
  const expected: Expected = { trust: fault.trust, readable, grade: verdict.grade, codes: codes(verification) };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.zip'), bytes);
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
}

const allowed: Record<PackageFault['folder'], readonly string[]> = {
  valid: ['有效', '提示'],
  warning: ['警告', '无法判断'],
  invalid: ['无效', '无法判断'],
};

describe('the corpus of packages', () => {
  for (const fault of packageFaults) {
    it(`${fault.folder}: ${fault.name}`, async () => {
      if (process.env['GONGZHI_WRITE_CORPUS'] === '1') await write(fault);
      const folder = folderOf(fault);
      const expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8')) as Expected;
      const verification = await examine(new Uint8Array(await readFile(join(folder, 'package.zip'))), expected.trust);
      expect(verification.verdict.grade).toBe(expected.grade);
      expect(codes(verification)).toEqual(expected.codes);
      expect(verification.readable).toBe(expected.readable);
      expect(allowed[fault.folder]).toContain(expected.grade);
    });
  }

  it('has no folder that is not tested', async () => {
    const onDisk = await Promise.all(['valid', 'warning', 'invalid'].map(folder => readdir(join(corpus, folder))));
    const packages = onDisk.flat().filter(name => name.startsWith('package-'));
    expect(packages.sort()).toEqual(packageFaults.map(({ name }) => `package-${name}`).sort());
  });

  for (const fault of packageFaults) {
    it(`says the same of it made afresh: ${fault.name}`, async () => {
      const expected = JSON.parse(await readFile(join(folderOf(fault), 'expected.json'), 'utf8')) as Expected;
      const verification = await examine(await fault.make(world), fault.trust);
      expect([verification.verdict.grade, ...codes(verification)]).toEqual([expected.grade, ...expected.codes]);
    });
  }
});
