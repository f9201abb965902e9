import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '#shared/evidence/draw/draw';
import { parseDrawFile } from '#shared/evidence/draw/parse-draw-file';

const number = (letter: string) => (n: number) => `${letter}${String(n).padStart(3, '0')}`;

/** Small pools, so that exclusions and conflicts often leave too few. */
const drawArbitrary = fc
  .record({
    objects: fc.integer({ min: 1, max: 12 }),
    inspectors: fc.integer({ min: 1, max: 8 }),
    take: fc.record({ objects: fc.integer({ min: 1, max: 14 }), inspectors: fc.integer({ min: 1, max: 4 }) }),
    witness: fc.stringMatching(/^[0-9]{1,9}$/),
    excluded: fc.array(fc.nat(19), { maxLength: 6 }),
    conflicts: fc.array(fc.tuple(fc.nat(11), fc.nat(7)), { maxLength: 20 }),
  })
  .map(({ objects, inspectors, excluded, conflicts, ...rest }) => {
    const ids = Array.from({ length: objects }, (_, n) => number('P')(n + 1));
    const people = Array.from({ length: inspectors }, (_, n) => number('I')(n + 1));
    const all = [...ids, ...people];
    return {
      ...rest,
      ...{ format: 'gongzhi/draw@1', date: '2024-09-02' },
      ...{ objects: { version: 'a', ids }, inspectors: { version: 'b', ids: people } },
      excluded: excluded.map(n => ({ id: all[n % all.length] as string, why: '停业' })),
      conflicts: conflicts.map(([object, inspector]) => ({
        object: ids[object % ids.length] as string,
        inspector: people[inspector % people.length] as string,
        why: '亲属',
      })),
    };
  });

function drawOf(file: unknown) {
  const read = parseDrawFile(file);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return draw(read.value);
}

describe('a draw', () => {
  it('keeps to the pools, the exclusions and the conflicts, and is complete', () => {
    fc.assert(
      fc.property(drawArbitrary, file => {
        const { drawn, refused } = drawOf(file);
        const out = new Set(file.excluded.map(({ id }) => id));
        const need = Math.max(2, file.take.inspectors);
        const eligible = file.objects.ids.filter(id => !out.has(id));
        const may = (object: string) =>
          file.inspectors.ids.filter(
            id => !out.has(id) && !file.conflicts.some(one => one.object === object && one.inspector === id),
          );
        const taken = [...drawn.map(({ object }) => object), ...refused.map(({ object }) => object)];
        expect(new Set(taken).size).toBe(Math.min(file.take.objects, eligible.length));
        expect(taken.every(object => eligible.includes(object))).toBe(true);
        for (const { object, inspectors } of drawn) {
          expect(inspectors).toHaveLength(need);
          expect(new Set(inspectors).size).toBe(need);
          expect(inspectors.every(id => may(object).includes(id))).toBe(true);
        }
        for (const { object } of refused) expect(may(object).length).toBeLessThan(need);
      }),
    );
  });

  it('is the same again, and whatever the order of its exclusions and conflicts', () => {
    fc.assert(
      fc.property(drawArbitrary, file => {
        const turned = { ...file, excluded: [...file.excluded].reverse(), conflicts: [...file.conflicts].reverse() };
        expect(drawOf(JSON.parse(JSON.stringify(file)))).toEqual(drawOf(turned));
      }),
    );
  });

  it('is another draw when a pool stands in another order, and still a valid one', () => {
    fc.assert(
      fc.property(drawArbitrary, file => {
        fc.pre(file.objects.ids.length > 1);
        const turned = { ...file, objects: { ...file.objects, ids: [...file.objects.ids].reverse() } };
        const [first, second] = [drawOf(file), drawOf(turned)];
        expect(second.poolsHash).not.toBe(first.poolsHash);
        expect(second.seed).not.toBe(first.seed);
        const size = ({ drawn, refused }: typeof first) => drawn.length + refused.length;
        expect(size(second)).toBe(size(first));
      }),
    );
  });

  it('gives every object about the same chance', () => {
    const ids = Array.from({ length: 10 }, (_, n) => number('P')(n + 1));
    const times = new Map(ids.map(id => [id, 0]));
    for (let witness = 0; witness < 2000; witness += 1) {
      const { drawn } = drawOf({
        ...{ date: '2024-09-02', witness: String(witness).padStart(6, '0'), take: { objects: 2, inspectors: 2 } },
        ...{ objects: { version: 'a', ids }, inspectors: { version: 'b', ids: ['I01', 'I02'] } },
      });
      for (const { object } of drawn) times.set(object, (times.get(object) ?? 0) + 1);
    }
    // 400 expected of each; five standard deviations are 89. The witnesses are fixed, so this never varies.
    for (const count of times.values()) expect(Math.abs(count - 400)).toBeLessThan(89);
  });
});
