import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '#shared/documents/docx-writer';
import { zipParts } from '#shared/documents/docx/zip-parts';
import { filingDocuments } from '#shared/documents/filing-documents';
import { signDocx } from '#shared/documents/ooxml-signature/sign';
import { verifyDocxSignature } from '#shared/documents/ooxml-signature/verify';
import { openParts } from '#shared/documents/ooxml-signature/open-parts';
import { docxFaults } from '../fixtures/docx-faults';
import { filingFacts } from '../fixtures/filing-facts';
import { testCryptoPort } from '../fixtures/test-crypto-port';
import { makeTestSigner } from '../fixtures/test-signer';

let signed: Uint8Array;
let other: Uint8Array;

beforeAll(async () => {
  const [notice, summary] = filingDocuments(filingFacts(), { practice: false }).slice(1);
  if (!notice || !summary) throw new Error('no documents');
  signed = await signDocx(await writeDocx(notice), await makeTestSigner());
  other = await signDocx(await writeDocx(summary), await makeTestSigner());
});

describe('a tampered signed .docx is refused for', () => {
  test.each(docxFaults)('$name: $code', async ({ make, code }) => {
    const result = await verifyDocxSignature(make(signed, other), testCryptoPort);
    expect(result.status).toBe('invalid');
    expect(result.problems.map(one => one.code)).toContain(code);
    expect(result.problems.every(one => one.words !== '')).toBe(true);
  });
});

test('taking the whole signature away leaves an unsigned file, never a valid one', async () => {
  const parts = new Map<string, string | Uint8Array>(openParts(signed)?.parts);
  for (const path of [...parts.keys()].filter(name => name.startsWith('_xmlsignatures/'))) parts.delete(path);
  const without = (path: string, pattern: RegExp) =>
    parts.set(path, new TextDecoder().decode(parts.get(path) as Uint8Array).replace(pattern, ''));
  without('_rels/.rels', /<Relationship Id="rIdSignatureOrigin"[^>]*\/>/);
  expect((await verifyDocxSignature(zipParts(parts), testCryptoPort)).status).toBe('none');
});

test('no cut is valid', async () => {
  for (let percent = 0; percent < 100; percent++) {
    const cut = signed.subarray(0, Math.floor((signed.length * percent) / 100));
    expect((await verifyDocxSignature(cut, testCryptoPort)).status).toBe('invalid');
  }
});

test('no changed byte is valid with other content', async () => {
  const content = openParts(signed)?.parts;
  for (let step = 0; step < 300; step++) {
    const at = Math.floor((signed.length * step) / 300);
    const changed = Uint8Array.from(signed);
    changed[at] = (changed[at] as number) ^ (1 << (step % 8));
    const { status } = await verifyDocxSignature(changed, testCryptoPort);
    // A zip's time stamps say nothing of the content; everything else must be caught.
    if (status === 'valid') expect(openParts(changed)?.parts).toEqual(content);
  }
});
