import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRecoveryKey, readRecoveryKey, showRecoveryKey } from '../../electron/keys/recovery-key';

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 }).map(bytes => Buffer.from(bytes));

test('reads back what it shows, in any case and spacing', () => {
  fc.assert(
    fc.property(secrets, fc.constantFrom('-', ' ', '', ' - ', '－', '\n'), (secret, joint) => {
      const shown = showRecoveryKey(secret);
      expect(shown).toMatch(/^([2-9A-HJ-NP-Z]{5}-){7}[2-9A-HJ-NP-Z]{5}$/);
      const read = readRecoveryKey(shown.split('-').join(joint).toLowerCase());
      expect('secret' in read && read.secret.equals(secret)).toBe(true);
    }),
  );
});

test('never gives another key for a mistyped letter; nearly always the group is named', () => {
  const letters = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ01IO*'];
  let named = 0;
  let tried = 0;
  fc.assert(
    fc.property(secrets, fc.nat(39), fc.constantFrom(...letters), (secret, place, letter) => {
      const plain = [...showRecoveryKey(secret).replace(/-/g, '')];
      if (plain[place] === letter) return;
      plain[place] = letter;
      tried += 1;
      const read = readRecoveryKey(plain.join(''));
      if ('wrongGroup' in read) {
        named += 1;
        expect(read.wrongGroup).toBe(Math.floor(place / 5) + 1);
      }
    }),
    { numRuns: 2000, seed: 7 },
  );
  expect(named / tried).toBeGreaterThan(0.95);
});

test('is new every time', () => {
  expect(new Set(Array.from({ length: 50 }, newRecoveryKey)).size).toBe(50);
});
