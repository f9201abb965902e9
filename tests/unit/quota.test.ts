import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quota } from '#shared/rules/quota';
import { ruleSets } from '#shared/rules/rule-sets';
import { meets, needed } from '#shared/rules/threshold';

it('gives the worked quotas', () => {
  expect([967, 3400, 119_000, 199, 200, 87, 0].map(quota)).toEqual([4, 17, 595, 0, 1, 0, 0]);
});

it('is the exact floor for every safe integer', () => {
  fc.assert(fc.property(fc.maxSafeNat(), base => BigInt(quota(base)) === (BigInt(base) * 5n) / 1000n));
});

it('needs exactly the smallest number that meets a threshold', () => {
  const fractions = Object.values(ruleSets).flatMap(({ participation, ordinary, special }) => [
    participation,
    ordinary,
    special,
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 50 }), fc.constantFrom(...fractions), (base, { fraction }) => {
      const need = needed(base, fraction);
      return meets(need, base, fraction) && (need === 0 || !meets(need - 1, base, fraction));
    }),
  );
});
