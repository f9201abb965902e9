import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from '#shared/basics/median';

it('the median is what is left when the least and the greatest are taken away together', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { maxLength: 60 }), values => {
      const left = [...values].sort((a, b) => a - b);
      while (left.length > 2) {
        left.shift();
        left.pop();
      }
      const sum = left.reduce((a, b) => a + b, 0);
      expect(median(values)).toBe(left.length === 0 ? null : sum / left.length);
    }),
  );
});
