import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatYuan, parseYuan, showYuan } from '#shared/basics/money';

const fen = fc.integer({ min: -1e13, max: 1e13 });

it('amounts come back from every way in which they are written', () => {
  fc.assert(
    fc.property(fen, amount => {
      const shown = showYuan(amount);
      const wide = [...shown].map(sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
      for (const text of [formatYuan(amount), shown, wide, `￥${shown}元`, ` ${shown} `]) {
        expect(parseYuan(text)).toBe(amount);
      }
    }),
  );
});

it('万 and 千 are units, exact to the fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), amount => {
      const text = `${Math.floor(amount / 1e6)}.${String(amount % 1e6).padStart(6, '0')}万`;
      expect(parseYuan(text)).toBe(amount);
    }),
  );
  expect(parseYuan('1.2万')).toBe(1_200_000);
  expect(parseYuan('3千')).toBe(300_000);
});

it.each([
  '',
  '元',
  '12,34',
  '1,2345',
  '1.234',
  '1e5',
  '一千',
  '1..2',
  '--1',
  '1.23456789万',
  '99999999999999',
  'NaN',
  '.5',
])('is no amount: %s', text => {
  expect(parseYuan(text)).toBeNull();
});

it('anything at all is an amount within bounds or none', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const amount = parseYuan(text);
      expect(amount === null || (Number.isSafeInteger(amount) && Math.abs(amount) <= 1e13)).toBe(true);
    }),
  );
});
