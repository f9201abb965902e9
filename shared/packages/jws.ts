import { decodeBase64, encodeBase64 } from '../basics/base64';
import type { CryptoPort } from '../basics/crypto-port';
import { limits } from './layout';

/**
 * The signature of a package: a detached JWS (RFC 7515 appendix F, RFC 7797) over the bytes of `manifest.json`.
 * It is read here by hand, because every reader at hand takes more than the one way of writing that the format allows.
 */
export const JWS_TYPE = 'application/vnd.gongzhi.manifest+jws';

/** The protected header that a signer writes. `iat` (seconds since 1970) is the time of signing as the signer claims it. */
export interface JwsHeader {
  readonly alg: 'ES256';
  readonly b64: false;
  readonly crit: ['b64'];
  readonly iat: number;
  readonly typ: typeof JWS_TYPE;
  readonly x5c: string[];
}

/** `chain`: DER certificates, the signer's first, the root left out. */
export function jwsHeader(chain: readonly Uint8Array[], signedAt: Date): JwsHeader {
  const iat = Math.floor(signedAt.getTime() / 1000);
  return { alg: 'ES256', b64: false, crit: ['b64'], iat, typ: JWS_TYPE, x5c: chain.map(encodeBase64) };
}

export interface Jws {
  /** DER, the signer's certificate first. */
  readonly chain: readonly Uint8Array[];
  /** Null when the header does not say. */
  readonly signedAt: Date | null;
  readonly header: string;
  /** r||s, 64 bytes. */
  readonly signature: Uint8Array;
}

/** Null for anything but the one way of writing a signature, so that no bit of it is free to change. */
export function readJws(bytes: Uint8Array): Jws | null {
  if (bytes.length > limits.signatureBytes) return null;
  const parts = /^([A-Za-z0-9_-]+)\.\.([A-Za-z0-9_-]{86})$/.exec(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  );
  const header = decodeUrl(parts?.[1] ?? '');
  const signature = decodeUrl(parts?.[2] ?? '');
  if (!parts || !header || !signature) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(header);
    const fields = JSON.parse(text) as Record<string, unknown>;
    // RFC 7515, 4: names are unique; another reader might take the first of two.
    if (countMembers(text) !== Object.keys(fields).length) return null;
    const { alg, typ, b64, crit, x5c, iat } = fields;
    if (alg !== 'ES256' || typ !== JWS_TYPE || b64 !== false || JSON.stringify(crit) !== '["b64"]') return null;
    if (iat !== undefined && !isSeconds(iat)) return null;
    if (!Array.isArray(x5c) || x5c.length === 0 || x5c.length > 5) return null;
    const chain = x5c.map(der => (typeof der === 'string' && !/\s/.test(der) ? decodeBase64(der) : null));
    if (chain.some(der => der === null)) return null;
    const signedAt = isSeconds(iat) ? new Date(iat * 1000) : null;
    return { chain: chain.filter(der => der !== null), signedAt, header: parts[1] as string, signature };
  } catch {
    return null;
  }
}

/** Whether the signature fits these bytes of `manifest.json` under the signer's public key (SubjectPublicKeyInfo, DER). */
export function verifyJws(jws: Jws, manifest: Uint8Array, spki: Uint8Array, crypto: CryptoPort): Promise<boolean> {
  const head = new TextEncoder().encode(`${jws.header}.`);
  const input = new Uint8Array(head.length + manifest.length);
  input.set(head);
  input.set(manifest, head.length);
  return crypto.verifyEcdsaP256(spki, input, jws.signature);
}

/** Base64url without padding; null where the unused bits of the last character are not zero. */
function decodeUrl(text: string): Uint8Array | null {
  if (text === '' || text.length % 4 === 1) return null;
  return decodeBase64(
    text
      .replaceAll('-', '+')
      .replaceAll('_', '/')
      .padEnd(Math.ceil(text.length / 4) * 4, '='),
  );
}

/** The members that the text of a JSON object writes down, repeated ones included. */
function countMembers(json: string): number {
  let [depth, members] = [0, 0];
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token === ':' && depth === 1) members += 1;
  }
  return members;
}

function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 8_000_000_000;
}
