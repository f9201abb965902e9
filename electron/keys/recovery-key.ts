import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../journal/sha256';
import { deriveSecret } from './derive';

/** Without 0, 1, I and O, which look alike on paper. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const GROUPS = 8;
const SECRET_BYTES = 20;

/**
 * 160 random bits as eight groups of five characters: four carry the key, the fifth checks the group, so that a wrong
 * letter is found in its group before anything is tried.
 */
export function newRecoveryKey(): string {
  return showRecoveryKey(randomBytes(SECRET_BYTES));
}

export function showRecoveryKey(secret: Buffer): string {
  let bits = BigInt(`0x${secret.toString('hex')}`);
  const letters: string[] = [];
  for (let index = 0; index < GROUPS * 4; index += 1) {
    letters.unshift(ALPHABET[Number(bits & 31n)] ?? '');
    bits >>= 5n;
  }
  const groups: string[] = [];
  for (let group = 0; group < GROUPS; group += 1) {
    const four = letters.slice(group * 4, group * 4 + 4).join('');
    groups.push(four + checkLetter(group, four));
  }
  return groups.join('-');
}

export type ReadRecoveryKey =
  { readonly secret: Buffer } | { readonly wrongGroup: number } | { readonly length: number };

/** Reads it as typed: any case, spaces, hyphens. `wrongGroup` is 1-based; `length` counts the characters that were there. */
export function readRecoveryKey(typed: string): ReadRecoveryKey {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―_.]/g, '');
  if (letters.length !== GROUPS * 5) return { length: letters.length };
  let bits = 0n;
  for (let group = 0; group < GROUPS; group += 1) {
    const five = letters.slice(group * 5, group * 5 + 5);
    const four = five.slice(0, 4);
    if ([...five].some(letter => !ALPHABET.includes(letter)) || five[4] !== checkLetter(group, four)) {
      return { wrongGroup: group + 1 };
    }
    for (const letter of four) bits = (bits << 5n) | BigInt(ALPHABET.indexOf(letter));
  }
  return { secret: Buffer.from(bits.toString(16).padStart(SECRET_BYTES * 2, '0'), 'hex') };
}

/** Group `group` (1-based) of a key as shown, for re-typing it. */
export function recoveryGroup(key: string, group: number): string {
  return key.split('-')[group - 1] ?? '';
}

/** The key that wraps the data key: 160 random bits need no stretching. */
export function recoveryWrapKey(secret: Buffer, storeId: string): Buffer {
  return deriveSecret(secret, storeId, 'recovery');
}

function checkLetter(group: number, four: string): string {
  return ALPHABET[parseInt(sha256Hex(`${group}:${four}`).slice(0, 2), 16) % 32] ?? '';
}
