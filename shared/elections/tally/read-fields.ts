import { quote, type Faults } from '../../basics/faults';

const LONGEST = 200;
export const TOO_LONG = `，不超过 ${LONGEST} 个字`;

/** A text that can name something: not blank, not endless. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && value.trim() !== '';
}

/** Names with a meaning of their own in many programs; a vote is handed on to others. */
export function isReserved(id: string): boolean {
  return id === '__proto__' || id === 'constructor' || id === 'prototype';
}

export function readFlag(
  record: Record<string, unknown>,
  key: string,
  absent: boolean,
  path: () => string,
  faults: Faults,
): boolean {
  const value = record[key];
  if (value === undefined) return absent;
  if (typeof value === 'boolean') return value;
  faults.add(`${path()}.${key}`, `${quote(value)}应是 true 或 false`);
  return absent;
}
