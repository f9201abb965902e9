import { describe, expect, test } from 'vitest';
import { baseAnnouncement } from '#shared/documents/forms/base-announcement';
import { ballotPaper } from '#shared/documents/forms/ballot-paper';
import { recoveryKeySheet } from '#shared/documents/forms/recovery-key-sheet';
import { verdictSheet } from '#shared/documents/forms/verdict-sheet';
import type { DocumentModel } from '#shared/documents/document-model';
import { filingDocuments } from '#shared/documents/filing-documents';
import { plainText } from '#shared/documents/plain-text';
import { filingFacts } from '../fixtures/filing-facts';

/** The text of every form, line by line. A change here is a change of what is printed: read it before accepting it. */
const paper = { number: '000017', head: 'H0017', units: ['1-2-301', '2-1-502'], area: '179.00', owner: '王堃' };
const units = [
  { unit: '1-1-101', area: '89.50', head: 'H0001' },
  { unit: '1-1-102', area: '1089.00', head: 'H0002' },
  { unit: '1-1-201', area: '72.35', head: 'H0001' },
];
const certificate = {
  subject: 'CN=报送签名,O=崂山区住房和城乡建设局,C=CN',
  issuer: 'CN=签发机构,O=青岛市物业管理,C=CN',
  serial: '0F00D5',
  notBefore: '2024-01-01T00:00:00Z',
  notAfter: '2044-01-01T00:00:00Z',
  fingerprint: '0123456789abcdef'.repeat(4),
  anchored: false,
  signedAt: '2024-07-05T02:30:00Z',
};

const documents: Record<string, DocumentModel> = {
  ...Object.fromEntries(filingDocuments(filingFacts(), { practice: false }).map(one => [one.form, one])),
  'F-09': baseAnnouncement(filingFacts(), units, false),
  'F-20': ballotPaper(filingFacts(), paper, true),
  'verdict-sheet': verdictSheet({
    verdict: {
      format: 'gongzhi/verdict@1',
      file: '共报-崂山区-业委会备案-20240705-A1B2C3.zip',
      grade: '提示',
      signer: certificate,
      findings: [
        { code: 'container-ok', claim: 'container', grade: '有效', path: '', words: '容器完整，没有夹带内容' },
        {
          code: 'signer-not-anchored',
          claim: 'signer',
          grade: '提示',
          path: 'signatures/1.jws',
          words: '签发机构不在信任清单中',
        },
      ],
    },
    sha256: 'fedcba98'.repeat(8),
    checkedAt: '2024-07-06T09:05:30+08:00',
    checkedBy: '青岛市住房和城乡建设局',
    practice: false,
  }),
  'recovery-key': recoveryKeySheet({
    recoveryKey: 'ABCDE-FGHJK-MNPQR-STUVW-XYZ23',
    bureau: '崂山区住房和城乡建设局',
    officer: '周正',
    dataFolder: 'D:\\共治工作台',
    day: '2024-05-06',
    practice: false,
  }),
};

describe('the text of a form', () => {
  test.each(Object.entries(documents))('%s', async (form, document) => {
    await expect(`${plainText(document).join('\n')}\n`).toMatchFileSnapshot(`documents/${form}.txt`);
  });

  test.each(['national', 'shandong'] as const)('F-32 and F-19 in the terms of %s', async jurisdiction => {
    const models = filingDocuments(filingFacts({ jurisdiction, kind: 'renewal' }), { practice: false });
    const chosen = models.filter(one => one.form === 'F-32' || one.form === 'F-19');
    const text = chosen.flatMap(plainText).join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`documents/renewal-${jurisdiction}.txt`);
  });
});
