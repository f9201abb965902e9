import { SIGNING_ALGORITHM, web } from '../keys/web-crypto';
import { jwsHeader } from '#shared/packages/jws';
import type { SigningKey } from '../keys/signing-key';

/**
 * The content of `signatures/1.jws`: the protected header, an empty middle, the signature over header and manifest. By hand,
 * because jose needs globals that Node 16 (in old Electrons) has not; the tests verify the result with jose and OpenSSL.
 */
export async function signManifest(
  manifest: Uint8Array,
  key: Pick<SigningKey, 'keys' | 'chain'>,
  signedAt: Date,
): Promise<string> {
  const header = base64url(Buffer.from(JSON.stringify(jwsHeader(key.chain, signedAt))));
  const input = Buffer.concat([Buffer.from(`${header}.`), manifest]);
  const signature = await web.subtle.sign(SIGNING_ALGORITHM, key.keys.privateKey, input);
  return `${header}..${base64url(Buffer.from(signature))}`;
}

function base64url(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
