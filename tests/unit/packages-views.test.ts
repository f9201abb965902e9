import { describe, expect, it } from 'vitest';
import { momentText } from '#shared/basics/moment';
import type { KeyStatus } from '#shared/ipc/contract';
import { finding } from '#shared/packages/finding';
import { packageRecordSchema, type PackageRecord } from '#shared/packages/package-record';
import { recordReceived, recordSent } from '#shared/packages/record-package';
import type { Verdict } from '#shared/packages/verdict';
import { claimLines } from '../../renderer/screens/packages/claims-view';
import { groupHex, keyWords, nameParts } from '../../renderer/screens/packages/keys-view';
import { packageLines, showSize, verdictOfRecord } from '../../renderer/screens/packages/package-list-view';

const verdict: Verdict = {
  format: 'gongzhi/verdict@1',
  file: '共报-崂山区-业委会备案-20240722-ABCDEF.zip',
  grade: '提示',
  signer: null,
  findings: [finding('container-ok', '', { entries: 9 }), finding('signer-not-anchored', '', { subject: '崂山区' })],
};
const context = { now: momentText(new Date('2024-07-22T02:00:00Z')), officerId: 'o1', newId: () => 'row-1' };
const sent = { path: '/u/共报.zip', packageId: 'a'.repeat(24), sha256: 'b'.repeat(64), bytes: 4096, verdict };

describe('the record of a package', () => {
  it('keeps what was found, and fits its table', () => {
    const draft = recordSent(sent, { kind: 'election-filing', electionId: 'e1', title: '海悦花园首次选举' }, context);
    const record = packageRecordSchema.parse(draft.changes[0]?.body);
    expect([record.direction, record.path, record.findings.length, record.grade]).toEqual([
      'out',
      '/u/共报.zip',
      2,
      '提示',
    ]);
    expect(verdictOfRecord(record)).toEqual({ verdict, sha256: sent.sha256, checkedAt: context.now });
    expect(draft.words).not.toContain('海悦花园');
  });

  it('is not made of a file whose kind could not be read', () => {
    const received = { ...sent, kind: null, content: null };
    expect(recordReceived(received, context)).toBeNull();
    expect(recordReceived({ ...received, kind: 'election-filing' }, context)?.command).toBe('package.received');
  });

  it('is listed newest first, by direction', () => {
    const out = recordSent(sent, { kind: 'election-filing', electionId: 'e1', title: '一' }, context).changes[0]
      ?.body as PackageRecord;
    const rows = [
      { id: '1', body: out },
      { id: '2', body: { ...out, direction: 'in' as const, at: '2024-07-23T10:00:00+08:00' } },
    ];
    expect(packageLines(rows, 'all').map(({ id }) => id)).toEqual(['2', '1']);
    expect(packageLines(rows, 'out').map(({ direction }) => direction)).toEqual(['报送']);
    expect([showSize(900), showSize(3_500_000)]).toEqual(['1 KB', '3.3 MB']);
  });
});

it('a claim that was not examined says so, and a single Word file has no claims of a package', () => {
  const lines = claimLines(verdict.findings, 'election-filing');
  expect(lines.map(({ grade }) => grade)).toEqual(['有效', null, null, '提示', null, null, null, null, null]);
  const report = claimLines(verdict.findings, 'coordination-report').map(({ title }) => title);
  expect([report.includes('数字复核'), report.includes('计票复核')]).toEqual([true, false]);
  expect(claimLines([finding('document-unsigned')], null).map(({ claim, grade }) => [claim, grade])).toEqual([
    ['documents', '无效'],
  ]);
});

it('the key says what to do next', () => {
  const certificate = {
    subject: '',
    issuer: '',
    serial: '',
    notBefore: '',
    notAfter: '2024-09-01T00:00:00Z',
    fingerprint: '',
  };
  const words = (state: KeyStatus['state'], at: string) =>
    keyWords({ state, certificate: state === 'none' ? null : certificate, chain: [] }, new Date(at));
  expect(words('none', '2024-06-01').next).toContain('建立签名密钥');
  expect(words('self-signed', '2024-06-01').next).toContain('导出证书申请');
  expect(words('certified', '2024-06-01').tone).toBe('success');
  expect(words('certified', '2024-08-20').state).toBe('证书还有 12 天到期');
  expect(words('expired', '2024-10-01').tone).toBe('error');
});

it('names and fingerprints are shown as people compare them', () => {
  expect(nameParts('C=CN, ST=青岛市, L=崂山区, O=崂山区住建局, CN=报送专用')).toBe(
    '青岛市 · 崂山区 · 崂山区住建局 · 报送专用',
  );
  expect(groupHex('0123456789abcdef01')).toBe('01234567 89abcdef 01');
});
