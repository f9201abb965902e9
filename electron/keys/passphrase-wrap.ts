import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { decrypt, encrypt } from '../journal/seal';

/** 128 MB and about 0.35 s with Node's OpenSSL, about 1 s with Electron's BoringSSL: a guess costs that much too. */
export const SCRYPT_COST = { N: 2 ** 17, r: 8, p: 1 } as const;
export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** A data key under a passphrase. The parameters stand with it, so that they can be raised later. */
export const wrapSchema = z.object({
  kdf: z.object({
    name: z.literal('scrypt'),
    N: z
      .number()
      .int()
      .min(2)
      .max(2 ** 20),
    r: z.number().int().min(1).max(32),
    p: z.number().int().min(1).max(16),
    salt: z.string(),
  }),
  /** Base64 of IV, sealed key, tag. */
  sealed: z.string(),
});
export type Wrap = z.infer<typeof wrapSchema>;

/** `binding` names store and officer: a wrap copied to another name does not open. */
export async function wrapKey(dataKey: Buffer, passphrase: string, binding: string, cost: ScryptCost): Promise<Wrap> {
  const salt = randomBytes(16);
  const key = await stretch(passphrase, salt, cost);
  const sealed = encrypt(key, binding, dataKey).toString('base64');
  return { kdf: { name: 'scrypt', ...cost, salt: salt.toString('base64') }, sealed };
}

/** Null when the passphrase is not the one. */
export async function unwrapKey(wrap: Wrap, passphrase: string, binding: string): Promise<Buffer | null> {
  const key = await stretch(passphrase, Buffer.from(wrap.kdf.salt, 'base64'), wrap.kdf);
  try {
    return decrypt(key, binding, Buffer.from(wrap.sealed, 'base64'));
  } catch {
    return null;
  }
}

/** NFKC: the same passphrase typed with a full-width input method is the same passphrase. */
function stretch(passphrase: string, salt: Buffer, { N, r, p }: ScryptCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
