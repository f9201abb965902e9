import type { CryptoPort } from '../basics/crypto-port';
import { hexOf } from '../basics/hex';
import { canonicalBytes } from './canonical-json';

/** The same facts always have the same id, so that a second export is recognised as the same package by everyone. */
export function packageId(facts: object, crypto: CryptoPort): string {
  return hexOf(crypto.sha256(canonicalBytes(facts))).slice(0, 24);
}
