import { importKeyPair, newKeyPair, web, type KeyPair } from './web-crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#shared/basics/result';
import { readCertificate, type Certificate } from '#shared/packages/certificates/certificate';
import { errorCode } from '../files/disk-errors';
import { writeFileAtomic } from '../files/atomic-write';
import { keysFolder, SIGNING_FILE, type KeyStoreAccess } from './key-files';
import { readPkcs12, writePkcs12 } from './pkcs12';
import { selfSigned } from './self-signed';
import type { SubjectParts } from './subject-name';

/** The district's signing key while the store is unlocked. */
export interface SigningKey {
  readonly keys: KeyPair;
  /** The certificate in use: the city's, or a self-signed one until it comes. */
  readonly certificate: Certificate;
  /** What a signature carries, the signer's certificate first, without the root. DER. */
  readonly chain: readonly Uint8Array[];
}

/** The key sealed in the data folder; null when none has been made yet. */
export async function readSigningKey(store: KeyStoreAccess): Promise<Result<SigningKey | null>> {
  let file: Buffer;
  try {
    file = await readFile(signingPath(store));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ok(null);
    return refuse('key-unreadable', undefined, { at: signingPath(store) });
  }
  const kept = await readPkcs12(file, password(store));
  const certificate = readCertificate(kept?.chain[0] ?? new Uint8Array());
  if (!kept || !certificate) return refuse('key-damaged', undefined, { at: signingPath(store) });
  return ok({ keys: await importKeyPair(kept.privateKey), certificate, chain: kept.chain });
}

/** Makes the key, with a certificate of its own until the city's comes. There is one key a store; it is never replaced. */
export async function createSigningKey(
  store: KeyStoreAccess,
  subject: SubjectParts,
  now: Date,
): Promise<Result<SigningKey>> {
  const present = await readSigningKey(store);
  if (!present.ok) return present;
  if (present.value) return refuse('key-exists');
  const keys = await newKeyPair();
  return keepSigningKey(store, keys, [await selfSigned(keys, subject, now)]);
}

/** Writes key and chain to the data folder, whole or not at all. */
export async function keepSigningKey(
  store: KeyStoreAccess,
  keys: KeyPair,
  chain: readonly Uint8Array[],
): Promise<Result<SigningKey>> {
  const certificate = readCertificate(chain[0] ?? new Uint8Array());
  if (!certificate) return refuse('certificate-unreadable');
  const privateKey = await web.subtle.exportKey('pkcs8', keys.privateKey);
  try {
    await mkdir(keysFolder(store), { recursive: true, mode: 0o700 });
    await writeFileAtomic(signingPath(store), await writePkcs12({ privateKey, chain }, password(store)));
  } catch (error) {
    return refuse('key-not-written', { code: errorCode(error) ?? '' }, { at: keysFolder(store) });
  }
  return ok({ keys, certificate, chain });
}

function signingPath(store: KeyStoreAccess): string {
  return join(keysFolder(store), SIGNING_FILE);
}

function password(store: KeyStoreAccess): string {
  return store.secretFor('signing-key').toString('base64');
}
