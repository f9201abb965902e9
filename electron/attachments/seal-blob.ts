import { decrypt, encrypt } from '../journal/seal';
import { sha256Hex } from '../journal/sha256';

/** A store's key for contents and what its seals are bound to: `secretFor('attachments')` and the store's id. */
export interface BlobKey {
  readonly storeId: string;
  readonly key: Buffer;
}

type What = 'content' | 'thumbnail';

/** AES-256-GCM; moved to another name or another store, it does not open. */
export function sealBlob({ storeId, key }: BlobKey, sha256: string, what: What, plain: Buffer): Buffer {
  return encrypt(key, binding(storeId, sha256, what), plain);
}

/** Null when a single bit is not what was sealed, or the content does not have the hash that it is named by. */
export function openBlob({ storeId, key }: BlobKey, sha256: string, what: What, sealed: Buffer): Buffer | null {
  let plain: Buffer;
  try {
    plain = decrypt(key, binding(storeId, sha256, what), sealed);
  } catch {
    return null;
  }
  return what === 'thumbnail' || sha256Hex(plain) === sha256 ? plain : null;
}

function binding(storeId: string, sha256: string, what: What): string {
  return `gongzhi attachment 1|${storeId}|${what}|${sha256}`;
}
