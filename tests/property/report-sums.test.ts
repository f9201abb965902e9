import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '#shared/packages/verify/report';
import { reportFactsSchema, type ReportFacts } from '#shared/packages/report-facts';
import { reportFacts } from '../fixtures/report-facts';

const size = fc.record({
  streets: fc.integer({ min: 0, max: 5 }),
  communities: fc.integer({ min: 0, max: 6 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});
const codes = (facts: ReportFacts) => [...new Set(checkReport(facts).map(({ code }) => code))];

/** Every place in the facts at which a count stands that is added up or compared. */
function counts(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'number') return [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => counts(each, [...path, key]));
}

const added = (facts: ReportFacts) =>
  counts({ total: facts.total, streets: facts.streets, categories: facts.categories, overdueMore: facts.overdueMore });

describe('the figures of a report', () => {
  it('hold when they add up', () => {
    fc.assert(
      fc.property(size, choice => {
        const facts = reportFactsSchema.parse(reportFacts(choice));
        expect(codes(facts)).toEqual(['report-ok']);
      }),
      { numRuns: 100 },
    );
  });

  it('never hold when any one of them is another', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.integer({ min: 1, max: 9 }), (choice, which, more) => {
        const facts = JSON.parse(JSON.stringify(reportFacts(choice))) as ReportFacts;
        const places = added(facts);
        const path = places[which % places.length] as string[];
        const last = path[path.length - 1] as string;
        const owner = path.slice(0, -1).reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], facts);
        (owner as Record<string, number>)[last] = ((owner as Record<string, number>)[last] ?? 0) + more;
        expect(codes(facts)).toEqual(['report-sums']);
      }),
      { numRuns: 300 },
    );
  });
});
