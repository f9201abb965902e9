import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalBytes } from '#shared/packages/canonical-json';
import { jwsHeader } from '#shared/packages/jws';
import { mediaTypeOf } from '#shared/packages/layout';
import type { PackageDocument } from '#shared/packages/package-document';
import { writeZip } from '#shared/packages/zip/write-zip';
import type { SigningKey } from '../../electron/keys/signing-key';
import { SIGNING_ALGORITHM, web } from '../../electron/keys/web-crypto';
import { filingFacts } from '../fixtures/filing-facts';
import {
  buildPackage,
  certifiedKey,
  check,
  cityRoot,
  codes,
  derOf,
  sha256Hex,
  signedAt,
} from '../fixtures/package-world';

/** What a district with a good certificate could sign all the same: every signature here holds. */
let key: SigningKey;
let entries: Record<string, Uint8Array>;
let trustRoots: Uint8Array[];
let header: ReturnType<typeof jwsHeader>;
const SIGNATURE = 'signatures/1.jws';

beforeAll(async () => {
  const root = await cityRoot();
  trustRoots = [derOf(root.certificate)];
  key = await certifiedKey(root);
  entries = unzipSync(await buildPackage({ facts: filingFacts({ heads: 12, candidates: 4, seats: 3 }), key }));
  header = jwsHeader(key.chain, signedAt);
});

async function signed(head: string, manifest: Uint8Array): Promise<Uint8Array> {
  const part = Buffer.from(head).toString('base64url');
  const input = Buffer.concat([Buffer.from(`${part}.`), manifest]);
  const signature = Buffer.from(await web.subtle.sign(SIGNING_ALGORITHM, key.keys.privateKey, input));
  return new TextEncoder().encode(`${part}..${signature.toString('base64url')}`);
}

async function found(files: Record<string, Uint8Array>): Promise<string[]> {
  const zip = writeZip(Object.entries(files).map(([path, bytes]) => ({ path, bytes })));
  return codes(await check(zip, { trustRoots }));
}

/** Changes the files, lists them anew and signs. */
async function resigned(change: (files: Record<string, Uint8Array>) => void): Promise<string[]> {
  const files = { ...entries };
  change(files);
  const manifest = canonicalBytes({
    format: 'gongzhi/manifest@1',
    entries: Object.keys(files)
      .filter(path => path !== 'manifest.json' && path !== SIGNATURE)
      .sort()
      .map(path => ({
        path,
        size: files[path]?.length,
        sha256: sha256Hex(files[path] as Uint8Array),
        mediaType: mediaTypeOf(path),
      })),
  });
  return found({ ...files, 'manifest.json': manifest, [SIGNATURE]: await signed(JSON.stringify(header), manifest) });
}

describe('a signature that holds, written in another way,', () => {
  const json = () => JSON.stringify(header);
  const added = (text: string) => `${json().slice(0, -1)},${text}}`;
  const before = (text: string) => `{${text},${json().slice(1)}`;

  it('is taken with spaces, unknown members or no time in its header', async () => {
    for (const head of [
      json(),
      JSON.stringify(header, null, 1),
      added('"kid":"1"'),
      JSON.stringify({ ...header, iat: undefined }),
    ])
      expect(
        await found({ ...entries, [SIGNATURE]: await signed(head, entries['manifest.json'] as Uint8Array) }),
      ).toEqual([]);
  });

  it.each([
    ['alg none', () => JSON.stringify({ ...header, alg: 'none' })],
    ['alg twice, the other one first', () => before('"alg":"none"')],
    ['alg twice, the other one last', () => added('"alg":"none"')],
    ['x5c twice', () => before('"x5c":["AAAA"]')],
    ['a member twice, written with an escape', () => before('"\\u0061lg":"none"')],
    ['more that is critical', () => JSON.stringify({ ...header, crit: ['b64', 'exp'], exp: 1 })],
    ['the payload encoded', () => JSON.stringify({ ...header, b64: true })],
    ['another type', () => JSON.stringify({ ...header, typ: 'JOSE' })],
    ['no certificate', () => JSON.stringify({ ...header, x5c: [] })],
    ['a time with a fraction', () => JSON.stringify({ ...header, iat: 1.5 })],
    ['a time as text', () => JSON.stringify({ ...header, iat: '1721613600' })],
  ])('is refused for %s', async (_, head) => {
    const signature = await signed(head(), entries['manifest.json'] as Uint8Array);
    expect(await found({ ...entries, [SIGNATURE]: signature })).toContain('signature-malformed');
  });

  it.each([
    ['a byte order mark', (bytes: Uint8Array) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])],
    ['a line break behind', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('\r\n')])],
    ['a space before', (bytes: Uint8Array) => Buffer.concat([Buffer.from(' '), bytes])],
    ['padding', (bytes: Uint8Array) => Buffer.from(Buffer.from(bytes).toString('latin1').replace('..', '=..'))],
  ])('is refused for %s', async (_, change) => {
    expect(await found({ ...entries, [SIGNATURE]: change(entries[SIGNATURE] as Uint8Array) })).toContain(
      'signature-malformed',
    );
  });
});

describe('a package signed as it stands', () => {
  const document = (change: (document: PackageDocument) => object) => (files: Record<string, Uint8Array>) => {
    const stated = JSON.parse(new TextDecoder().decode(files['package.json'])) as PackageDocument;
    files['package.json'] = canonicalBytes({ ...stated, ...change(stated) });
  };

  it('may not name a day that does not exist, or one to come', async () => {
    expect(await resigned(document(() => ({ createdAt: '2024-02-30T10:00:00+08:00' })))).toContain('schema-field');
    expect(await resigned(document(() => ({ createdAt: '2024-07-22T25:00:00+08:00' })))).toContain('schema-field');
    expect(await resigned(document(() => ({ createdAt: '2034-07-22T10:00:00+08:00' })))).toEqual(['signer-clock']);
  });

  it('may not swap, leave out, double or renumber its documents', async () => {
    const [first, second] = Object.keys(entries).filter(path => path.startsWith('documents/')) as [string, string];
    const swap = (files: Record<string, Uint8Array>) =>
      ([files[first], files[second]] = [files[second] as Uint8Array, files[first] as Uint8Array]);
    expect(await resigned(swap)).toContain('document-text');
    expect(await resigned(files => delete files[second])).toEqual(['documents-missing']);
    const typed = (path: string) => (files: Record<string, Uint8Array>) => (files[path] = files[first] as Uint8Array);
    expect(await resigned(typed('documents/09-另一份.docx'))).toEqual(['document-unknown']);
  });

  it('is a warning with a program among its attachments', async () => {
    const bytes = new TextEncoder().encode('MZ');
    const attach = (ending: string) => (files: Record<string, Uint8Array>) =>
      (files[`attachments/${sha256Hex(bytes)}.${ending}`] = bytes);
    expect(await resigned(attach('exe'))).toEqual(['manifest-attachment-kind']);
    expect(await resigned(attach('html'))).toEqual(['manifest-attachment-kind']);
    expect(await resigned(attach('heic'))).toEqual([]);
  });
});
