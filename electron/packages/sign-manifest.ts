import '../keys/web-crypto';
import { FlattenedSign } from 'jose';
import { jwsHeader } from '#shared/packages/jws';
import type { SigningKey } from '../keys/signing-key';

/** The content of `signatures/1.jws`: the protected header, an empty middle, the signature. */
export async function signManifest(
  manifest: Uint8Array,
  key: Pick<SigningKey, 'keys' | 'chain'>,
  signedAt: Date,
): Promise<string> {
  const header = jwsHeader(key.chain, signedAt);
  const jws = await new FlattenedSign(manifest).setProtectedHeader({ ...header }).sign(key.keys.privateKey);
  return `${jws.protected ?? ''}..${jws.signature}`;
}
