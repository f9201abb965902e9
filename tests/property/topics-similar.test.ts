import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairsOf, likenessOf } from '#shared/coordination/similar-topics';

it('likeness of titles is symmetric, between 0 and 1, and 1 for the same', () => {
  const title = fc.string({ unit: fc.constantFrom(...Array.from('电梯停运3号楼漏水，门禁坏'), ' '), maxLength: 20 });
  fc.assert(
    fc.property(title, title, (one, other) => {
      const [a, b] = [pairsOf(one), pairsOf(other)];
      const likeness = likenessOf(a, b);
      expect(likeness).toBe(likenessOf(b, a));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      if (a.size > 0) expect(likenessOf(a, a)).toBe(1);
    }),
  );
});
