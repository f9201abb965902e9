import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { refuse } from '#shared/basics/result';
import { exportPackage } from '../../electron/packages/export/index';
import { writeAside } from '../../electron/packages/export/write';
import { filingFacts } from '../fixtures/filing-facts';
import { selfSignedKey, signedAt } from '../fixtures/package-world';

const mounted: string[] = [];
afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
});

/** A small file system of its own; null where this user may not mount one. */
function medium(options: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'gongzhi-medium-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  mounted.push(folder);
  return folder;
}

async function exportTo(folder: string): Promise<string | null> {
  const facts = filingFacts({ heads: 20, candidates: 4, seats: 3 });
  const around = {
    key: await selfSignedKey(),
    trust: { roots: [], revocations: [] },
    district: '崂山区',
    practice: false,
    now: signedAt,
    content: async () => refuse('attachment-missing', { name: '' }),
    progress: () => {},
    cancelled: () => false,
  };
  const result = await exportPackage({ kind: 'election-filing', facts, folder, overwrite: false }, around);
  return result.ok ? null : result.refusal.code;
}

it('a full medium is refused with a word, and nothing half-written stays', async ({ skip }) => {
  const folder = medium('size=48k');
  if (folder === null) return skip('this user may not mount');
  expect(await exportTo(folder)).toBe('package-no-space');
  expect(readdirSync(folder)).toEqual([]);
});

it('a medium that fills up while it is written to leaves nothing behind', async ({ skip }) => {
  // Room for the bytes by the count of free blocks, but no inode for the file.
  const folder = medium('size=1m,nr_inodes=1');
  if (folder === null) return skip('this user may not mount');
  const written = await writeAside(join(folder, 'p.zip'), new Uint8Array(64));
  expect(written.ok || written.refusal.code).toBe('package-no-space');
  expect(readdirSync(folder)).toEqual([]);
});

it('a read-only medium is refused with a word', async ({ skip }) => {
  const folder = medium('size=1m,ro');
  if (folder === null) return skip('this user may not mount');
  expect(await exportTo(folder)).toBe('package-read-only');
});
