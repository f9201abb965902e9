import { sha256 as digest } from '@noble/hashes/sha2.js';

/** SHA-256 without the platform's help: 32 bytes. Where a `CryptoPort` is at hand its `sha256` is faster. */
export function sha256(data: Uint8Array): Uint8Array {
  return digest(data);
}

/** Lower-case hex of the SHA-256. */
export function sha256Hex(data: Uint8Array): string {
  let hex = '';
  for (const byte of digest(data)) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
