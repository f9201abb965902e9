import { describe, expect, it } from 'vitest';
import type { FilledScores, ScoreSheet } from '#shared/nominations/score-sheet';
import { totalOf } from '#shared/nominations/scoring/total-of';

const item = (id: string, points: number, veto = false) => ({
  ...{ id, group: '基础管理', item: id, content: '', points, rule: '', veto },
});
const sheet = (weights: ScoreSheet['weights']): ScoreSheet => ({
  title: '考评表',
  basis: '',
  items: [item('a', 6000), item('b', 4000), item('v', 0, true)],
  weights,
});
const filled = (points: Record<string, number | null>, vetoed: string[] = []): FilledScores => ({
  by: 'x',
  on: '2026-11-02',
  scores: Object.entries(points).map(([id, value]) => ({
    ...{ item: id, points: value, reason: '', pages: '', vetoed: vetoed.includes(id) },
  })),
});
const of = (a: number | null, b: number | null) => filled({ a, b, v: 0 });

describe('the total of a dossier', () => {
  it.each([
    // 92.50 × 20 % + 90.00 × 30 % + 88.75 × 50 % = 18.5 + 27 + 44.375 = 89.875: cut off, not rounded.
    [9250, 9000, 8875, { self: 20, street: 30, district: 50 }, 8987],
    // 100.00 × 0.2 + 95.00 × 0.3 + 97.50 × 0.5 = 97.25 exactly.
    [10000, 9500, 9750, { self: 20, street: 30, district: 50 }, 9725],
    // A third of nothing is lost: 90.01 × 33 % + 90.01 × 33 % + 90.01 × 34 % = 90.01.
    [9001, 9001, 9001, { self: 33, street: 33, district: 34 }, 9001],
    // 0.01 × 50 % = 0.005: cut off to nothing.
    [0, 0, 1, { self: 20, street: 30, district: 50 }, 0],
    [0, 0, 9999, { self: 0, street: 0, district: 100 }, 9999],
  ])('of %i, %i and %i in 0.01 points is reckoned by hand', (self, street, district, weights, total) => {
    const half = (sum: number) => of(Math.min(6000, sum), sum - Math.min(6000, sum));
    const reckoned = totalOf(sheet(weights), { self: half(self), street: half(street), district: half(district) });
    expect(reckoned.sums).toEqual({ self, street, district });
    expect(reckoned.total).toBe(total);
  });

  const weights = { self: 20, street: 30, district: 50 };
  it('is none while a score is missing, and says which', () => {
    const reckoned = totalOf(sheet(weights), { self: of(6000, 4000), street: of(6000, null), district: null });
    expect(reckoned.total).toBeNull();
    expect(reckoned.sums).toEqual({ self: 10000, street: null, district: null });
    expect(reckoned.missing).toEqual([
      { level: 'street', items: ['b'] },
      { level: 'district', items: ['a', 'b', 'v'] },
    ]);
  });

  it('does not wait for a level that weighs nothing', () => {
    const reckoned = totalOf(sheet({ self: 0, street: 50, district: 50 }), {
      ...{ self: null, street: of(6000, 4000), district: of(5000, 4000) },
    });
    expect(reckoned).toMatchObject({ total: 9500, missing: [] });
  });

  it('is nothing under a veto, whatever else was given or is missing (D8)', () => {
    const vetoed = filled({ a: 6000, b: 4000, v: 0 }, ['v']);
    const reckoned = totalOf(sheet(weights), { self: of(6000, 4000), street: null, district: vetoed });
    expect(reckoned.total).toBe(0);
    expect(reckoned.vetoes).toEqual([{ level: 'district', item: 'v' }]);
    expect(reckoned.sums.district).toBe(0);
  });

  it('takes a veto only from a veto item', () => {
    const reckoned = totalOf(sheet(weights), {
      ...{ self: of(6000, 4000), street: of(6000, 4000), district: filled({ a: 6000, b: 4000, v: 0 }, ['a']) },
    });
    expect(reckoned).toMatchObject({ total: 10000, vetoes: [] });
  });

  it('is none of a sheet that asks nothing', () => {
    expect(totalOf({ ...sheet(weights), items: [] }, { self: null, street: null, district: null }).total).toBeNull();
  });
});
