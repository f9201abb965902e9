import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import { readRequest } from '../../electron/keys/certificate-request';
import { keyStatusOf } from '../../electron/keys/certificate-summary';
import {
  createCityRoot,
  issueCertificate,
  revocationList,
  yearsLater,
  type CityRoot,
} from '../../electron/keys/city-root/city-root';
import { importCertificate } from '../../electron/keys/import-certificate';
import type { KeyStoreAccess } from '../../electron/keys/key-files';
import { readPemFile, writePem } from '../../electron/keys/pem';
import { createSigningKey, readSigningKey } from '../../electron/keys/signing-key';
import { addRevocations, addRoot, readTrust, removeRoot } from '../../electron/keys/trust-store';
import { writeRequest } from '../../electron/keys/write-request';

const now = new Date('2024-07-22T02:00:00Z');
const subject = { city: '青岛市', district: '崂山区', unit: '崂山区住房和城乡建设局', commonName: '业委会备案专用' };
let store: KeyStoreAccess;

async function newStore(secret = 'one'): Promise<KeyStoreAccess> {
  const folder = await mkdtemp(join(tmpdir(), '共治 密钥-'));
  return { folder, secretFor: purpose => createHmac('sha256', secret).update(purpose).digest() };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const codeOf = (result: Result<unknown>) => (result.ok ? null : result.refusal.code);
const pemOf = (certificate: { rawData: ArrayBuffer }) => writePem('CERTIFICATE', new Uint8Array(certificate.rawData));

/** Writes the district's request, has `root` issue for it, answers the certificate's PEM. */
async function issued(root: CityRoot, from: Date, until: Date, folder = store.folder): Promise<string> {
  const { path } = value(await writeRequest(store, folder));
  const request = await readRequest(readPemFile('CERTIFICATE REQUEST', await readFile(path))[0] ?? new Uint8Array());
  if (!request) throw new Error('the request does not verify');
  return pemOf(await issueCertificate(root, request, { from, until }));
}

beforeEach(async () => {
  store = await newStore();
});

describe('the district key', () => {
  it('is made once, self-signed, and opened only with the secret of its store', async () => {
    expect(value(await readSigningKey(store))).toBeNull();
    const made = value(await createSigningKey(store, subject, now));
    expect(keyStatusOf(made, now).state).toBe('self-signed');
    expect(keyStatusOf(made, yearsLater(now, 4)).state).toBe('expired');
    expect(codeOf(await createSigningKey(store, subject, now))).toBe('key-exists');
    expect(value(await readSigningKey(store))?.certificate.der).toEqual(made.certificate.der);
    const stranger = { ...store, secretFor: () => Buffer.alloc(32) };
    expect(codeOf(await readSigningKey(stranger))).toBe('key-damaged');
    expect((await readdir(join(store.folder, 'keys'))).join()).toBe('signing.p12');
  });

  it('takes the certificate that the city issues for its request', async () => {
    value(await createSigningKey(store, subject, now));
    const root = await createCityRoot('青岛市', now);
    const certificate = await issued(root, now, yearsLater(now, 3));
    expect(codeOf(await importCertificate(store, certificate, [], now))).toBe('certificate-not-anchored');
    const trust = value(await addRoot(store, pemOf(root.certificate), now));
    const key = value(await importCertificate(store, certificate + pemOf(root.certificate), trust.roots, now));
    expect(keyStatusOf(key, now).state).toBe('certified');
    expect(key.chain).toHaveLength(1);
    expect(key.certificate.subject).toBe('C=CN, ST=青岛市, L=崂山区, O=崂山区住房和城乡建设局, CN=业委会备案专用');
    expect(value(await readSigningKey(store))?.certificate.issuer).toBe(root.certificate.subject);
  });

  it('refuses every certificate that is not the right one, each with its word', async () => {
    value(await createSigningKey(store, subject, now));
    const root = await createCityRoot('青岛市', now);
    const { roots } = value(await addRoot(store, pemOf(root.certificate), now));
    const take = async (pem: string) => codeOf(await importCertificate(store, pem, roots, now));
    expect(await take('no certificate at all')).toBe('certificate-unreadable');
    expect(await take(pemOf(root.certificate))).toBe('certificate-other-key');
    expect(await take(await issued(root, new Date('2020-01-01'), new Date('2021-01-01')))).toBe('certificate-expired');
    expect(await take(await issued(root, new Date('2025-01-01'), new Date('2026-01-01')))).toBe('certificate-not-yet');
    const own = value(await readSigningKey(store))?.certificate.der ?? new Uint8Array();
    expect(await take(writePem('CERTIFICATE', own))).toBe('certificate-self-signed');
    expect(await take(await issued(await createCityRoot('别处市', now), now, yearsLater(now, 1)))).toBe(
      'certificate-not-anchored',
    );
    expect(codeOf(await importCertificate(await newStore(), pemOf(root.certificate), roots, now))).toBe('key-missing');
    expect(codeOf(await writeRequest(store, join(store.folder, 'gone')))).toBe('request-not-written');
  });
});

describe('the trust list', () => {
  it('takes authorities in force only, once each', async () => {
    const root = await createCityRoot('青岛市', now);
    value(await addRoot(store, pemOf(root.certificate), now));
    expect(value(await addRoot(store, pemOf(root.certificate), now)).roots).toHaveLength(1);
    value(await createSigningKey(store, subject, now));
    const own = value(await readSigningKey(store))?.certificate.der ?? new Uint8Array();
    expect(codeOf(await addRoot(store, writePem('CERTIFICATE', own), now))).toBe('root-not-authority');
    expect(codeOf(await addRoot(store, 'nothing', now))).toBe('root-unreadable');
    expect(codeOf(await addRoot(store, pemOf(root.certificate), yearsLater(now, 30)))).toBe('root-expired');
    expect(codeOf(await removeRoot(store, () => false))).toBe('root-unknown');
    expect(value(await removeRoot(store, () => true)).roots).toHaveLength(0);
  });

  it('takes the newest revocation list of a trusted root', async () => {
    const root = await createCityRoot('青岛市', now);
    const list = async (from: CityRoot, at: Date, serials: string[]) =>
      writePem(
        'X509 CRL',
        await revocationList(
          from,
          serials.map(serial => ({ serial, at })),
          at,
        ),
      );
    const first = await list(root, now, ['0a11']);
    expect(codeOf(await addRevocations(store, first))).toBe('revocations-foreign');
    value(await addRoot(store, pemOf(root.certificate), now));
    expect(value(await addRevocations(store, first)).entries).toBe(1);
    expect(value(await addRevocations(store, await list(root, new Date('2024-08-01'), ['0a11', '0a12']))).entries).toBe(
      2,
    );
    expect(codeOf(await addRevocations(store, first))).toBe('revocations-older');
    expect(codeOf(await addRevocations(store, 'nothing'))).toBe('revocations-unreadable');
    expect(value(await readTrust(store)).revocations).toHaveLength(1);
  });

  it('is not widened by editing its file', async () => {
    const [root, other] = [await createCityRoot('青岛市', now), await createCityRoot('别处市', now)];
    value(await addRoot(store, pemOf(root.certificate), now));
    const path = join(store.folder, 'keys', 'trust.json');
    const kept = JSON.parse(await readFile(path, 'utf8')) as { trust: { roots: string[] } };
    kept.trust.roots.push(Buffer.from(other.certificate.rawData).toString('base64'));
    await writeFile(path, JSON.stringify(kept));
    expect(codeOf(await readTrust(store))).toBe('trust-damaged');
  });
});
