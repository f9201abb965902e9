import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync, inflateRaw, inflateRawSync } from 'node:zlib';

/** Below this many bytes a trip to the thread pool costs more than the work. */
const SMALL = 32 * 1024;
/** No sealed piece unpacks to more: an import of 100,000 units is under a tenth of it. */
const MAX_PLAIN = 512 * 1024 * 1024;

const deflateLater = promisify<Buffer, Buffer>((data, done) => deflateRaw(data, done));
const inflateLater = promisify<Buffer, Buffer>((data, done) => inflateRaw(data, { maxOutputLength: MAX_PLAIN }, done));

/** JSON → UTF-8 → deflate → AES-256-GCM; base64 of IV (12), ciphertext, tag (16). `binding` is authenticated with it. */
export async function seal(key: Buffer, binding: string, value: unknown): Promise<string> {
  const plain = Buffer.from(JSON.stringify(value), 'utf8');
  const packed = plain.length < SMALL ? deflateRawSync(plain) : await deflateLater(plain);
  return encrypt(key, binding, packed).toString('base64');
}

/** Throws when key, binding or a single bit is not the one that sealed it. */
export async function unseal(key: Buffer, binding: string, sealed: string): Promise<unknown> {
  const packed = decrypt(key, binding, Buffer.from(sealed, 'base64'));
  const plain =
    packed.length < SMALL ? inflateRawSync(packed, { maxOutputLength: MAX_PLAIN }) : await inflateLater(packed);
  return JSON.parse(plain.toString('utf8'));
}

export function encrypt(key: Buffer, binding: string, data: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(binding, 'utf8'));
  return Buffer.concat([iv, cipher.update(data), cipher.final(), cipher.getAuthTag()]);
}

export function decrypt(key: Buffer, binding: string, data: Buffer): Buffer {
  if (data.length < 28) throw new Error('sealed data too short');
  const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(binding, 'utf8'));
  decipher.setAuthTag(data.subarray(data.length - 16));
  return Buffer.concat([decipher.update(data.subarray(12, data.length - 16)), decipher.final()]);
}

/** What an entry's seal is bound to: moved to another place or store, it does not open. */
export function entryBinding(storeId: string, seq: number, prev: string): string {
  return `gongzhi entry 1|${storeId}|${seq}|${prev}`;
}
