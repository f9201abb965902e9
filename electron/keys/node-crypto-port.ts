import { createHash } from 'node:crypto';
import type { CryptoPort } from '#shared/basics/crypto-port';
import { SIGNING_ALGORITHM, web } from './web-crypto';

/** The cryptography of Node's side, for everything in `shared/` that verifies. */
export const nodeCryptoPort: CryptoPort = {
  sha256: data => createHash('sha256').update(data).digest(),
  verifyEcdsaP256: (spki, data, signature) => verifies(SIGNING_ALGORITHM, spki, data, signature),
  verifyRsaSha256: (spki, data, signature) =>
    verifies({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, spki, data, signature),
};

interface VerifyAlgorithm {
  readonly name: string;
  readonly hash: string;
  readonly namedCurve?: string;
}

/** A key of another kind, or bytes that are no key, are an answer here (false), not an exception. */
async function verifies(
  algorithm: VerifyAlgorithm,
  spki: Uint8Array,
  data: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    const key = await web.subtle.importKey('spki', Uint8Array.from(spki), algorithm, false, ['verify']);
    const { modulusLength } = key.algorithm as { modulusLength?: number };
    if (modulusLength !== undefined && modulusLength < 2048) return false;
    return await web.subtle.verify(algorithm, key, Uint8Array.from(signature), Uint8Array.from(data));
  } catch {
    return false;
  }
}
