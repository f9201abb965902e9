import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { flattenedVerify, importX509 } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '#shared/documents/docx-writer';
import { filingDocuments } from '#shared/documents/filing-documents';
import { signDocx } from '#shared/documents/ooxml-signature/sign';
import { limits } from '#shared/packages/layout';
import { findingTable } from '#shared/packages/findings';
import { revocationList, type CityRoot } from '../../electron/keys/city-root/city-root';
import { writePem } from '../../electron/keys/pem';
import type { SigningKey } from '../../electron/keys/signing-key';
import { filingFacts } from '../fixtures/filing-facts';
import {
  buildPackage,
  certifiedKey,
  check,
  cityRoot,
  codes,
  derOf,
  docxSigner,
  signedAt,
} from '../fixtures/package-world';

let root: CityRoot;
let key: SigningKey;
let bytes: Uint8Array;
let trustRoots: Uint8Array[];
const facts = filingFacts({ heads: 20, candidates: 4, seats: 3 });

beforeAll(async () => {
  root = await cityRoot();
  key = await certifiedKey(root);
  bytes = await buildPackage({ facts, key });
  trustRoots = [derOf(root.certificate)];
});

describe('a sound package', () => {
  it('names who signed it and when, and says of every claim that it held', async () => {
    const { verdict, document } = await check(bytes, { trustRoots });
    expect(verdict.grade).toBe('有效');
    expect(verdict.signer).toMatchObject({ anchored: true, signedAt: signedAt.toISOString() });
    expect(verdict.signer?.subject).toContain('崂山区');
    expect(new Set(verdict.findings.map(({ claim }) => claim)).size).toBe(9);
    expect(document?.kind).toBe('election-filing');
  });

  it('has entries in the order and form of the format', () => {
    const entries = unzipSync(bytes);
    expect(Object.keys(entries)[0]).toBe('mimetype');
    expect(Buffer.from(bytes.subarray(30, 38)).toString()).toBe('mimetype');
    const manifest = JSON.parse(Buffer.from(entries['manifest.json'] as Uint8Array).toString()) as {
      entries: { path: string }[];
    };
    const listed = manifest.entries.map(({ path }) => path);
    expect(
      Object.keys(entries)
        .filter(path => path !== 'manifest.json' && !path.startsWith('signatures/'))
        .sort(),
    ).toEqual([...listed].sort());
  });

  it('carries a signature that jose and OpenSSL accept, over the bytes of the manifest', async ({ skip }) => {
    const entries = unzipSync(bytes);
    const manifest = entries['manifest.json'] as Uint8Array;
    const [header = '', , signature = ''] = Buffer.from(entries['signatures/1.jws'] as Uint8Array)
      .toString()
      .split('.');
    const pem = writePem('CERTIFICATE', key.chain[0] as Uint8Array);
    const jws = { protected: header, signature, payload: manifest };
    const verified = await flattenedVerify(jws, await importX509(pem, 'ES256'));
    expect(verified.protectedHeader?.typ).toBe('application/vnd.gongzhi.manifest+jws');
    await expect(
      flattenedVerify({ ...jws, payload: manifest.subarray(1) }, await importX509(pem, 'ES256')),
    ).rejects.toThrow();

    const folder = mkdtempSync(join(tmpdir(), 'gongzhi-jws-'));
    writeFileSync(join(folder, 'input'), Buffer.concat([Buffer.from(`${header}.`), manifest]));
    writeFileSync(join(folder, 'signature'), derSignature(Buffer.from(signature, 'base64url')));
    writeFileSync(join(folder, 'certificate.pem'), pem);
    try {
      const publicKey = execFileSync('openssl', ['x509', '-in', join(folder, 'certificate.pem'), '-noout', '-pubkey']);
      writeFileSync(join(folder, 'key.pem'), publicKey);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') skip('no openssl here');
      throw error;
    }
    const args = [
      'dgst',
      '-sha256',
      '-verify',
      join(folder, 'key.pem'),
      '-signature',
      join(folder, 'signature'),
      join(folder, 'input'),
    ];
    expect(execFileSync('openssl', args, { encoding: 'utf8' })).toContain('Verified OK');
  });
});

describe('revocation', () => {
  const listOf = (from: CityRoot, serials: string[], at = signedAt) =>
    revocationList(
      from,
      serials.map(serial => ({ serial, at })),
      at,
    );

  it('turns a package away whose certificate is on the list', async () => {
    const revoked = await check(bytes, { trustRoots, revocations: [await listOf(root, [key.certificate.serial])] });
    expect([revoked.verdict.grade, ...codes(revoked)]).toEqual(['无效', 'signer-revoked']);
    const other = await check(bytes, { trustRoots, revocations: [await listOf(root, ['0a0b0c'])] });
    expect(other.verdict.grade).toBe('有效');
  });

  it('says when the list is old or another’s', async () => {
    const stale = await check(bytes, { trustRoots, revocations: [await listOf(root, [], new Date('2024-01-10'))] });
    expect([stale.verdict.grade, ...codes(stale)]).toEqual(['提示', 'signer-revocation-stale']);
    const foreign = await check(bytes, {
      trustRoots,
      revocations: [await listOf(await cityRoot(), [key.certificate.serial])],
    });
    expect([foreign.verdict.grade, ...codes(foreign)]).toEqual(['提示', 'signer-revocation-unusable']);
  });
});

describe('a single Word file', () => {
  it('is judged by its own signature', async () => {
    const [model] = filingDocuments(facts, { practice: false });
    if (!model) throw new Error('no document');
    const plain = await writeDocx(model);
    const signed = await signDocx(plain, docxSigner(key));
    expect((await check(signed, { trustRoots })).verdict.grade).toBe('有效');
    expect(codes(await check(signed))).toEqual(['signer-not-anchored']);
    expect(codes(await check(plain, { trustRoots }))).toEqual(['document-unsigned']);
    const added = zipSync({ ...unzipSync(signed), 'word/extra.xml': new TextEncoder().encode('<x/>') });
    expect((await check(added, { trustRoots })).verdict.grade).toBe('无效');
    expect((await check(signed.subarray(0, signed.length - 40), { trustRoots })).readable).toBe(false);
  });
});

describe('a hostile zip', () => {
  it('is not opened when it would unpack to too much', async () => {
    const bomb = zipSync({
      mimetype: new Uint8Array(1),
      'package.json': [new Uint8Array(limits.jsonBytes + 1), { level: 9 }],
    });
    const refused = await check(bomb, { trustRoots });
    expect([refused.readable, ...codes(refused)]).toEqual([false, 'container-bomb']);
    const many = Object.fromEntries(
      Array.from({ length: limits.entries + 1 }, (_, at) => [`a${at}`, new Uint8Array()]),
    );
    expect(codes(await check(zipSync(many), { trustRoots }))).toEqual(['container-too-large']);
  });

  it('is not parsed when its JSON is nothing but nesting', async () => {
    const nested = new TextEncoder().encode('['.repeat(5_000_000));
    const verdict = await check(
      zipSync({
        mimetype: new TextEncoder().encode('application/vnd.gongzhi.package+zip'),
        'package.json': [nested, { level: 0 }],
      }),
    );
    expect(['无效', '无法判断']).toContain(verdict.verdict.grade);
  });

  it('says so of an encrypted entry and of an unknown packing', async () => {
    const flagged = (offsetLocal: number, offsetCentral: number, value: number) => {
      const zip = zipSync({ mimetype: [new Uint8Array(4), { level: 0, mtime: new Date(1980, 0, 1), os: 0 }] });
      const central = Buffer.from(zip).indexOf('PK\u0001\u0002', 0, 'latin1');
      zip[offsetLocal] = value;
      zip[central + offsetCentral] = value;
      return zip;
    };
    expect(codes(await check(flagged(6, 8, 1)))).toContain('container-encrypted');
    expect(codes(await check(flagged(8, 10, 12)))).toContain('container-method');
  });
});

it('every finding has a claim, a grade and a sentence', () => {
  for (const [code, [claim, grade, words]] of Object.entries(findingTable)) {
    expect([code, claim.length > 0, grade.length > 0, words.length > 0]).toEqual([code, true, true, true]);
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
});

/** r||s → the DER that OpenSSL reads. */
function derSignature(raw: Buffer): Buffer {
  const integer = (part: Buffer) => {
    const trimmed = part.subarray(part.findIndex(byte => byte !== 0));
    const body = (trimmed[0] as number) & 0x80 ? Buffer.concat([Buffer.of(0), trimmed]) : trimmed;
    return Buffer.concat([Buffer.of(2, body.length), body]);
  };
  const body = Buffer.concat([integer(raw.subarray(0, 32)), integer(raw.subarray(32))]);
  return Buffer.concat([Buffer.of(0x30, body.length), body]);
}
