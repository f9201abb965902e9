import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { refuse } from '#shared/basics/result';
import { entryRole } from '#shared/packages/layout';
import type { SigningKey } from '../../electron/keys/signing-key';
import { exportPackage } from '../../electron/packages/export/index';
import type { ExportSurroundings } from '../../electron/packages/export/export-job';
import { intake } from '../../electron/packages/intake/index';
import type { CityRoot } from '../../electron/keys/city-root/city-root';
import { builtExaminer } from '../fixtures/built-examiner';
import { filingFacts } from '../fixtures/filing-facts';
import {
  certifiedKey,
  check,
  checkedAt,
  cityRoot,
  codes,
  derOf,
  selfSignedKey,
  sha256Hex,
  signedAt,
} from '../fixtures/package-world';

const facts = filingFacts({ heads: 20, candidates: 4, seats: 3 });
let root: CityRoot;
let key: SigningKey;
let folder: string;
let words: string[];

beforeAll(async () => {
  root = await cityRoot();
  key = await certifiedKey(root);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), '报送 导出-'));
  words = [];
});

const around = (change: Partial<ExportSurroundings> = {}): ExportSurroundings => ({
  key,
  trust: { roots: [derOf(root.certificate)], revocations: [] },
  district: '崂山区',
  practice: false,
  now: signedAt,
  content: async (_, title) => refuse('attachment-missing', { name: title }),
  progress: (done, total, text) => void words.push(`${done}/${total} ${text}`),
  cancelled: () => false,
  ...change,
});
const request = (change: object = {}) => ({
  kind: 'election-filing' as const,
  facts,
  folder,
  overwrite: false,
  ...change,
});
async function refusalOf(change: Partial<ExportSurroundings>, asked: object = {}): Promise<string | null> {
  const result = await exportPackage(request(asked), around(change));
  return result.ok ? null : result.refusal.code;
}

describe('the export of a filing', () => {
  it('writes one verified package under its name, and nothing else', async () => {
    const result = await exportPackage(request(), around());
    if (!result.ok) throw new Error(result.refusal.code);
    const { path, verdict, sha256, packageId } = result.value;
    expect(await readdir(folder)).toEqual([basename(path)]);
    expect(basename(path)).toBe(`共报-崂山区-业委会备案-20240722-${packageId.slice(-6).toUpperCase()}.zip`);
    expect(verdict.grade).toBe('有效');
    const bytes = new Uint8Array(await readFile(path));
    expect(sha256).toBe(sha256Hex(bytes));
    expect((await check(bytes, { trustRoots: [derOf(root.certificate)] })).verdict.grade).toBe('有效');
    expect(words[0]).toMatch(/^0\/8 正在生成并签名/);
    expect(words[words.length - 1]).toBe('8/8 已导出');
  });

  it('says what a self-signed key and practice mode are worth, and exports all the same', async () => {
    const own = await exportPackage(
      request(),
      around({ key: await selfSignedKey(), trust: { roots: [], revocations: [] } }),
    );
    expect(own.ok && own.value.verdict.grade).toBe('提示');
    const practice = await exportPackage(request({ overwrite: true }), around({ practice: true }));
    expect(practice.ok && practice.value.verdict.grade).toBe('警告');
  });

  it('refuses before any work, with nothing left in the folder', async () => {
    const open = { ...facts, election: { ...facts.election, certifiedAt: '' } };
    expect(await refusalOf({}, { facts: open })).toBe('package-not-certified');
    expect(await refusalOf({}, { facts: { ...facts, base: undefined } })).toBe('package-facts-invalid');
    expect(await refusalOf({}, { facts: { ...facts, base: { ...facts.base, heads: 3 } } })).toBe(
      'package-recount-differs',
    );
    expect(await refusalOf({ key: null })).toBe('key-missing');
    expect(await refusalOf({ now: new Date('2031-01-01') })).toBe('key-certificate-expired');
    expect(await refusalOf({}, { folder: join(folder, '拔出的U盘') })).toBe('package-folder-gone');
    expect(await refusalOf({ cancelled: () => true })).toBe('package-cancelled');
    expect(await readdir(folder)).toEqual([]);
  });

  it('can be cancelled at every point before the file has its name', async () => {
    for (let heard = 0; heard < 7; heard++) {
      let asked = 0;
      expect(await refusalOf({ cancelled: () => asked++ >= heard })).toBe('package-cancelled');
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('leaves an existing file alone unless told to replace it', async () => {
    const first = await exportPackage(request(), around());
    if (!first.ok) throw new Error(first.refusal.code);
    const before = await readFile(first.value.path);
    expect(await refusalOf({})).toBe('package-file-exists');
    expect(await readFile(first.value.path)).toEqual(before);
    expect(await refusalOf({}, { overwrite: true })).toBeNull();
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('does not take a folder that stands under the name for a file', async () => {
    const first = await exportPackage(request(), around());
    if (!first.ok) throw new Error(first.refusal.code);
    const other = await mkdtemp(join(tmpdir(), 'gongzhi-'));
    await mkdir(join(other, basename(first.value.path)));
    expect(await refusalOf({}, { folder: other, overwrite: true })).toBe('package-file-exists');
  });

  it('refuses a folder that cannot be written', async ({ skip }) => {
    await chmod(folder, 0o500);
    const mayWrite = await writeFile(join(folder, 'probe'), '').then(
      () => true,
      () => false,
    );
    if (mayWrite) skip('this user may write everywhere');
    expect(await refusalOf({})).toBe('package-read-only');
    await chmod(folder, 0o700);
  });
});

describe('intake', () => {
  let examiner: Awaited<ReturnType<typeof builtExaminer>>;
  beforeAll(async () => void (examiner = await builtExaminer()));
  afterAll(() => examiner.remove());
  const desk = (practice: boolean) => ({
    trust: around().trust,
    practice,
    now: checkedAt,
    start: examiner.start,
    signal: new AbortController().signal,
    progress: () => undefined,
  });

  it('examines a file with the roots of this machine', async () => {
    const exported = await exportPackage(request(), around());
    if (!exported.ok) throw new Error(exported.refusal.code);
    const surroundings = desk(false);
    const result = await intake({ path: exported.value.path, name: 'a.zip', data: null }, surroundings);
    expect(
      result.ok && [result.value.verdict.grade, result.value.kind, result.value.content?.summary[0]?.value],
    ).toEqual(['有效', 'election-filing', '海悦花园']);
    const missing = await intake({ path: join(folder, 'no.zip'), name: 'no.zip', data: null }, surroundings);
    expect(missing.ok || missing.refusal.code).toBe('package-unreadable');
    const nothing = await intake({ path: folder, name: 'folder', data: null }, surroundings);
    expect(nothing.ok || nothing.refusal.code).toBe('package-unreadable');
  });

  it('turns a practice package away at the real desk', async () => {
    const exported = await exportPackage(request(), around({ practice: true }));
    if (!exported.ok) throw new Error(exported.refusal.code);
    const data = (await readFile(exported.value.path)).toString('base64');
    const real = await intake({ path: null, name: 'p.zip', data }, desk(false));
    expect(real.ok || real.refusal.code).toBe('package-practice-in-real');
    const practice = await intake({ path: null, name: 'p.zip', data }, desk(true));
    expect(practice.ok && practice.value.verdict.grade).toBe('警告');
  });
});

it('whatever the election was, its package verifies', async () => {
  const choice = fc.record({
    candidates: fc.integer({ min: 1, max: 12 }),
    seats: fc.integer({ min: 1, max: 9 }),
    heads: fc.integer({ min: 3, max: 60 }),
    kind: fc.constantFrom('first' as const, 'renewal' as const),
    jurisdiction: fc.constantFrom('national' as const, 'shandong' as const, 'qingdao' as const),
  });
  await fc.assert(
    fc.asyncProperty(choice, async chosen => {
      const result = await exportPackage(request({ facts: filingFacts(chosen), overwrite: true }), around());
      if (!result.ok) throw new Error(result.refusal.code);
      expect(
        codes(
          await check(new Uint8Array(await readFile(result.value.path)), { trustRoots: [derOf(root.certificate)] }),
        ),
      ).toEqual([]);
      for (const finding of result.value.verdict.findings) expect(entryRole(finding.path) ?? finding.path).toBe('');
    }),
    { numRuns: 12 },
  );
});
