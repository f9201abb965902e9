import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day } from '#shared/basics/dates';
import { creditCategoryIds, type CreditEntry } from '#shared/evidence/credit';
import { creditCounting } from '#shared/evidence/credit-counting';
import { creditScore, levelOf } from '#shared/evidence/credit-score';
import type { CreditSwitches } from '#shared/evidence/credit-switches';
import { evidenceStateIds } from '#shared/evidence/evidence-head';
import { entry } from '../fixtures/credit-rows';

const days = fc.integer({ min: 0, max: 4000 }).map(offset => addDays('2016-01-01' as Day, offset));
const dayOrNone = fc.option(days, { nil: '' as const });
const rows = fc
  .record({
    category: fc.constantFrom(...creditCategoryIds),
    state: fc.constantFrom(...evidenceStateIds),
    points: fc.integer({ min: 0, max: 9000 }),
    eventOn: dayOrNone,
    conductEndedOn: dayOrNone,
    validUntil: dayOrNone,
  })
  .map((patch: Partial<CreditEntry>) => entry(patch));
const files = fc.array(rows, { maxLength: 12 });
const switches: fc.Arbitrary<CreditSwitches> = fc.record({
  openMonths: fc.constantFrom(0, 6, 12, 60),
  disputedCounts: fc.boolean(),
  repairedCounts: fc.boolean(),
  capped: fc.boolean(),
});
const order = ['C', 'B', 'A', 'AA', 'AAA'];
const rank = (score: { score: number; hasBadRecord: boolean }) =>
  order.indexOf(levelOf(score.score, score.hasBadRecord));

it('the order of entries changes nothing', () => {
  fc.assert(
    fc.property(files, days, switches, fc.integer(), (file, on, own, seed) => {
      const mixed = file.map((row, index) => ({ row, key: Math.imul(index + 1, seed | 1) >>> 0 }));
      const shuffled = mixed.sort((a, b) => a.key - b.key).map(({ row }) => row);
      const figures = (of: typeof file) => ({ ...creditScore(of, on, own), summands: [] });
      expect(figures(shuffled)).toEqual(figures(file));
    }),
  );
});

it('a further good or basic entry never lowers score or level, a further bad one never raises them', () => {
  fc.assert(
    fc.property(files, rows, days, switches, (file, further, on, own) => {
      const [before, after] = [creditScore(file, on, own), creditScore([...file, further], on, own)];
      if (further.body.category === 'bad') {
        expect(after.score).toBeLessThanOrEqual(before.score);
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      } else {
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }
    }),
  );
});

it('the summands explain the score: their sum less what the caps took', () => {
  fc.assert(
    fc.property(files, days, switches, (file, on, own) => {
      const { summands, score, overCap, basic, good, bad } = creditScore(file, on, own);
      expect(summands).toHaveLength(file.length);
      expect(summands.reduce((sum, { adds }) => sum + adds, 0) - overCap).toBe(score);
      expect(basic + good - bad).toBe(score);
    }),
  );
});

it('an entry once past its last day never counts again, and no bad one outlives five years', () => {
  fc.assert(
    fc.property(rows, days, switches, fc.integer({ min: 1, max: 3000 }), (row, on, own, later) => {
      const now = creditCounting(row.body, on, own);
      const then = creditCounting(row.body, addDays(on, later), own);
      if (!now.counts && now.standing !== 'not-yet') expect(then.counts).toBe(false);
      const from = row.body.conductEndedOn || row.body.eventOn;
      // 1,827 days are five years with two leap days.
      if (row.body.category === 'bad' && from !== '' && on > addDays(from as Day, 1827)) expect(now.counts).toBe(false);
    }),
  );
});
