import { deflateRawSync, constants } from 'node:zlib';
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflateExactly } from '#shared/packages/zip/inflate';

const text = new TextEncoder().encode(
  '业主大会会议决定公告 '.repeat(400) + Array.from({ length: 3000 }, (_, n) => n * 7919).join(','),
);

describe('inflateExactly', () => {
  it('agrees with two independent writers at every level', () => {
    for (const level of [0, 1, 3, 6, 9] as const) {
      expect(inflateExactly(deflateRawSync(text, { level }), text.length)).toEqual(text);
      expect(inflateExactly(deflateSync(text, { level }), text.length)).toEqual(text);
    }
    const fixed = deflateRawSync(text, { strategy: constants.Z_FIXED });
    expect(inflateExactly(fixed, text.length)).toEqual(text);
  });

  it('gives back what was put in', () => {
    const lumpy = fc.array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(lumpy, parts => {
        const bytes = Uint8Array.from(
          parts.flatMap(([part, times]) => Array.from({ length: times }, () => [...part]).flat()),
        );
        expect(inflateExactly(deflateRawSync(bytes), bytes.length)).toEqual(bytes);
      }),
    );
  });

  it('refuses another size, a cut stream and anything behind it', () => {
    const packed = deflateRawSync(text);
    expect(inflateExactly(packed, text.length - 1)).toBeNull();
    expect(inflateExactly(packed, text.length + 1)).toBeNull();
    expect(inflateExactly(packed.subarray(0, packed.length - 1), text.length)).toBeNull();
    expect(inflateExactly(Buffer.concat([packed, Buffer.from([0])]), text.length)).toBeNull();
    expect(inflateExactly(new Uint8Array(0), 0)).toBeNull();
  });

  it('sees every single changed bit, the padding included', () => {
    const small = text.subarray(0, 900);
    const packed = deflateRawSync(small);
    for (let bit = 0; bit < packed.length * 8; bit++) {
      const changed = Uint8Array.from(packed);
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      const back = inflateExactly(changed, small.length);
      expect(back === null || Buffer.compare(back, small) !== 0, `bit ${bit}`).toBe(true);
    }
  });

  it('ends on a stream of endless empty blocks', () => {
    expect(inflateExactly(new Uint8Array(200_000).fill(0b00000010), 10)).toBeNull();
  });
});
