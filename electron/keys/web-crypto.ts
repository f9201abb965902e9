import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { cryptoProvider } from '@peculiar/x509';
import { CryptoEngine, setEngine } from 'pkijs';

/**
 * The one WebCrypto of the Node side, handed to the libraries that would look for a global: Node 16 (in old Electrons)
 * has none. WebCrypto alone is used, because Electron's BoringSSL lacks much of what Node's OpenSSL offers.
 */
export const web = webcrypto;

type ProviderCrypto = Parameters<typeof cryptoProvider.set>[0];

if (!('crypto' in globalThis)) Object.defineProperty(globalThis, 'crypto', { value: web });
cryptoProvider.set(web as unknown as ProviderCrypto);
setEngine('node', new CryptoEngine({ name: 'node', crypto: web as unknown as never }));

export type PrivateKey = webcrypto.CryptoKey;
export type KeyPair = webcrypto.CryptoKeyPair;

/** The only kind of key that signs here: EC P-256 with SHA-256 (ES256). */
export const SIGNING_ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

export async function newKeyPair(): Promise<KeyPair> {
  return (await web.subtle.generateKey(SIGNING_ALGORITHM, true, ['sign', 'verify'])) as KeyPair;
}

/** The pair of a private key in PKCS#8; the public half is found by way of JWK. */
export async function importKeyPair(pkcs8: ArrayBuffer | Uint8Array): Promise<KeyPair> {
  const privateKey = await web.subtle.importKey('pkcs8', pkcs8 as ArrayBuffer, SIGNING_ALGORITHM, true, ['sign']);
  const { kty, crv, x, y } = await web.subtle.exportKey('jwk', privateKey);
  const publicKey = await web.subtle.importKey(
    'jwk',
    { kty, crv, x, y } as webcrypto.JsonWebKey,
    SIGNING_ALGORITHM,
    true,
    ['verify'],
  );
  return { privateKey, publicKey };
}
