import './web-crypto';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, refuse, type Result } from '#shared/basics/result';
import { canonicalBytes, equalBytes } from '#shared/packages/canonical-json';
import { isIssuedBy, readCertificate } from '#shared/packages/certificates/certificate';
import { isListOf, readRevocationList } from '#shared/packages/certificates/revocation';
import { errorCode } from '../files/disk-errors';
import { writeFileAtomic } from '../files/atomic-write';
import { keysFolder, TRUST_FILE, type KeyStoreAccess } from './key-files';
import { readPem } from './pem';

/** The roots that this machine trusts and their revocation lists; DER. */
export interface Trust {
  readonly roots: readonly Uint8Array[];
  readonly revocations: readonly Uint8Array[];
}

const fileSchema = z.object({
  trust: z.object({ roots: z.array(z.string()).max(50), revocations: z.array(z.string()).max(200) }),
  /** HMAC-SHA-256 under a key of the store: nobody widens the trust by editing a file. */
  seal: z.string(),
});

/** An empty trust when none was set up yet. */
export async function readTrust(store: KeyStoreAccess): Promise<Result<Trust>> {
  let text: string;
  try {
    text = await readFile(trustPath(store), 'utf8');
  } catch (error) {
    return errorCode(error) === 'ENOENT'
      ? ok({ roots: [], revocations: [] })
      : refuse('trust-damaged', undefined, { at: trustPath(store) });
  }
  try {
    const { trust, seal } = fileSchema.parse(JSON.parse(text));
    const [expected, found] = [sealOf(store, trust), Buffer.from(seal, 'hex')];
    if (expected.length === found.length && timingSafeEqual(expected, found)) {
      return ok({ roots: trust.roots.map(fromBase64), revocations: trust.revocations.map(fromBase64) });
    }
  } catch {
    // Said below: a file that does not parse is as little to be trusted as one with a wrong seal.
  }
  return refuse('trust-damaged', undefined, { at: trustPath(store) });
}

/** A root is a self-signed certificate authority in force. Adding one that is there already changes nothing. */
export async function addRoot(store: KeyStoreAccess, data: string, now: Date): Promise<Result<Trust>> {
  const trust = await readTrust(store);
  if (!trust.ok) return trust;
  const [der, ...more] = readPem('CERTIFICATE', data);
  const root = readCertificate(der ?? new Uint8Array());
  if (!root || more.length > 0) return refuse('root-unreadable');
  if (!root.mayIssue || !root.strong || !(await isIssuedBy(root, root))) return refuse('root-not-authority');
  if (now > root.notAfter) return refuse('root-expired', { until: root.notAfter.toISOString().slice(0, 10) });
  if (trust.value.roots.some(present => equalBytes(present, root.der))) return trust;
  return keepTrust(store, { ...trust.value, roots: [...trust.value.roots, root.der] });
}

export async function removeRoot(store: KeyStoreAccess, isMeant: (der: Uint8Array) => boolean): Promise<Result<Trust>> {
  const trust = await readTrust(store);
  if (!trust.ok) return trust;
  const roots = trust.value.roots.filter(der => !isMeant(der));
  return roots.length === trust.value.roots.length
    ? refuse('root-unknown')
    : keepTrust(store, { ...trust.value, roots });
}

/** A list replaces the older one of the same issuer; an older or foreign one is refused. Answers how many it revokes. */
export async function addRevocations(store: KeyStoreAccess, data: string): Promise<Result<{ entries: number }>> {
  const trust = await readTrust(store);
  if (!trust.ok) return trust;
  const [der, ...more] = readPem('X509 CRL', data);
  const list = readRevocationList(der ?? new Uint8Array());
  if (!list || more.length > 0) return refuse('revocations-unreadable');
  const roots = trust.value.roots.map(readCertificate).filter(root => root !== null);
  const issued = await Promise.all(roots.map(root => isListOf(list, root)));
  if (!issued.includes(true)) return refuse('revocations-foreign', { issuer: list.issuer });
  const present = trust.value.revocations.map(readRevocationList).filter(known => known !== null);
  if (present.some(known => known.issuer === list.issuer && known.thisUpdate > list.thisUpdate))
    return refuse('revocations-older');
  const kept = present.filter(known => known.issuer !== list.issuer).map(known => known.der);
  const written = await keepTrust(store, { ...trust.value, revocations: [...kept, list.der] });
  return written.ok ? ok({ entries: list.crl.entries.length }) : written;
}

async function keepTrust(store: KeyStoreAccess, trust: Trust): Promise<Result<Trust>> {
  const plain = { roots: trust.roots.map(toBase64), revocations: trust.revocations.map(toBase64) };
  try {
    await mkdir(keysFolder(store), { recursive: true, mode: 0o700 });
    await writeFileAtomic(
      trustPath(store),
      JSON.stringify({ trust: plain, seal: sealOf(store, plain).toString('hex') }),
    );
  } catch (error) {
    return refuse('key-not-written', { code: errorCode(error) ?? '' }, { at: keysFolder(store) });
  }
  return ok(trust);
}

function sealOf(store: KeyStoreAccess, plain: object): Buffer {
  return createHmac('sha256', store.secretFor('trust-list')).update(canonicalBytes(plain)).digest();
}

function trustPath(store: KeyStoreAccess): string {
  return join(keysFolder(store), TRUST_FILE);
}

function toBase64(der: Uint8Array): string {
  return Buffer.from(der).toString('base64');
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
