import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Attachment } from '#shared/attachments/attachment';
import { ok, refuse } from '#shared/basics/result';
import { attachScans } from '#shared/elections/commands/attach-scans';
import type { ElectionCase, StageId } from '#shared/elections/election-case';
import { attachmentFacts, filingAttachments } from '#shared/elections/filing-attachments';
import type { FilingFacts } from '#shared/packages/filing-facts';
import { MANIFEST_ENTRY } from '#shared/packages/layout';
import type { CityRoot } from '../../electron/keys/city-root/city-root';
import type { SigningKey } from '../../electron/keys/signing-key';
import { exportPackage } from '../../electron/packages/export/index';
import { filingFacts } from '../fixtures/filing-facts';
import { buildPackage, certifiedKey, check, cityRoot, codes, derOf, signedAt } from '../fixtures/package-world';

const PDF = Buffer.from('%PDF-1.4\nscan\n%%EOF\n');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const scan = (content: Buffer, name = '扫描.pdf'): Attachment => ({
  sha256: sha256(content),
  name,
  mediaType: 'application/pdf',
  bytes: content.length,
  width: null,
  height: null,
  addedAt: '2024-07-22T10:00:00+08:00',
});
const context = { now: '2024-07-22T10:00:00+08:00', today: '2024-07-22', officerId: 'o1', newId: () => 'n' } as never;
const caseAt = (stage: StageId, more: Partial<ElectionCase> = {}) =>
  ({ id: 'e1', body: { title: '海悦花园', stage, kind: 'first', jurisdiction: 'qingdao', ...more } }) as never;

describe('scans of a filing', () => {
  it('are set item by item, and an empty item goes on paper again', () => {
    const added = attachScans(caseAt('certified'), { title: '管理规约', files: [scan(PDF)] }, context);
    if (!added.ok) throw new Error(added.refusal.code);
    const body = added.value.changes[0]?.body as ElectionCase;
    expect(body.scans).toEqual([{ title: '管理规约', files: [scan(PDF)] }]);
    expect(added.value.words).not.toContain('扫描.pdf');
    const removed = attachScans({ id: 'e1', body }, { title: '管理规约', files: [] }, context);
    expect(removed.ok && (removed.value.changes[0]?.body as ElectionCase).scans).toEqual([]);
  });

  it('are refused before certification, and for what is not on the list', () => {
    const early = attachScans(caseAt('counted'), { title: '管理规约', files: [] }, context);
    expect(early.ok || early.refusal.code).toBe('case-act-not-now');
    const odd = attachScans(caseAt('filed'), { title: '别的', files: [] }, context);
    expect(odd.ok || odd.refusal.code).toBe('filing-item-unknown');
  });

  it('are stated by item: as before where there are none, numbered where there are several', () => {
    const plain = { kind: 'first', jurisdiction: 'qingdao' } as const;
    expect(attachmentFacts(plain)).toEqual(
      filingAttachments(plain).map(title => ({ title, provided: 'on-paper', path: '' })),
    );
    const other = Buffer.from('%PDF-1.5 %%EOF');
    const scans = [
      { title: '管理规约', files: [scan(PDF), scan(other)] },
      { title: '业主委员会委员承诺书', files: [scan(other)] },
    ];
    const facts = attachmentFacts({ ...plain, scans });
    expect(facts.filter(({ provided }) => provided === 'in-package')).toEqual([
      { title: '管理规约（1/2）', provided: 'in-package', path: `attachments/${sha256(PDF)}.pdf` },
      { title: '管理规约（2/2）', provided: 'in-package', path: `attachments/${sha256(other)}.pdf` },
      { title: '业主委员会委员承诺书', provided: 'in-package', path: `attachments/${sha256(other)}.pdf` },
    ]);
    expect(facts).toHaveLength(filingAttachments(plain).length + 2);
  });
});

describe('a package with scans', () => {
  const facts = filingFacts({ heads: 20, candidates: 4, seats: 3 });
  const withScans = (attachments: FilingFacts['attachments']) => ({ ...facts, attachments });
  const scanned = (path: string, title = '管理规约') => [{ title, provided: 'in-package' as const, path }];
  let root: CityRoot;
  let key: SigningKey;
  beforeAll(async () => {
    root = await cityRoot();
    key = await certifiedKey(root);
  });

  async function exported(attachments: FilingFacts['attachments'], store: Record<string, Uint8Array>) {
    const folder = await mkdtemp(join(tmpdir(), '扫描-'));
    const result = await exportPackage(
      { kind: 'election-filing', facts: withScans(attachments), folder, overwrite: false },
      {
        key,
        trust: { roots: [derOf(root.certificate)], revocations: [] },
        district: '崂山区',
        practice: false,
        now: signedAt,
        content: async (hash, name) => (store[hash] ? ok(store[hash]) : refuse('attachment-missing', { name })),
        progress: () => {},
        cancelled: () => false,
      },
    );
    return { folder, result };
  }

  it('carries each once, listed and hashed, and is 有效', async () => {
    const path = `attachments/${sha256(PDF)}.pdf`;
    const twice = [...scanned(path), ...scanned(path, '业主大会议事规则')];
    const { result } = await exported(twice, { [sha256(PDF)]: PDF });
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.value.verdict.grade).toBe('有效');
    const entries = unzipSync(new Uint8Array(await readFile(result.value.path)));
    expect(Buffer.from(entries[path] ?? []).equals(PDF)).toBe(true);
    expect(new TextDecoder().decode(entries[MANIFEST_ENTRY])).toContain(`"sha256":"${sha256(PDF)}"`);
  });

  it('is refused with one sentence when a scan is missing or is not what its name says; nothing is left', async () => {
    const path = `attachments/${sha256(PDF)}.pdf`;
    const program = Buffer.from('MZ a program');
    for (const [attachments, store] of [
      [scanned(path), {}],
      [scanned(`attachments/${sha256(program)}.pdf`), { [sha256(program)]: program }],
      [scanned(`attachments/${sha256(PDF)}.jpg`), { [sha256(PDF)]: PDF }],
      [scanned('attachments/x.pdf'), {}],
    ] as const) {
      const { folder, result } = await exported(attachments, store);
      expect(result).toEqual(refuse('package-attachment-unreadable', { title: '管理规约' }));
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('with a scan that is something else in disguise is a 警告 at the receiver, and named', async () => {
    const program = Buffer.from('MZ a program');
    for (const [content, ending, good] of [
      [PDF, 'pdf', true],
      [program, 'pdf', false],
      [program, 'docx', false],
      [PDF, 'jpg', false],
      [Buffer.from('II*\0 tiff'), 'tif', true],
      [program, 'tif', false],
      [program, 'ofd', true],
    ] as const) {
      const path = `attachments/${sha256(content)}.${ending}`;
      const bytes = await buildPackage({
        facts: withScans(scanned(path)),
        key,
        files: files => [...files, { path, bytes: content }],
      });
      const answer = await check(bytes, { trustRoots: [derOf(root.certificate)] });
      expect([ending, answer.verdict.grade]).toEqual([ending, good ? '有效' : '警告']);
      expect(codes(answer)).toEqual(good ? [] : ['schema-attachment-type']);
    }
  });
});
