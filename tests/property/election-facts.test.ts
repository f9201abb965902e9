import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, parseDay } from '#shared/basics/dates';
import { filingFactsOf } from '#shared/elections/filing-facts-of';
import { filingFactsSchema } from '#shared/packages/filing-facts';
import { checkTally } from '#shared/packages/verify/tally';
import { caseSource, wholeElection } from '../fixtures/whole-election';
import { valueOf } from '../fixtures/election-rows';

const start = parseDay('2022-03-07')!;

it('any sample election gives facts that fit their schema, recount to the same, and name no owner', () => {
  fc.assert(
    fc.property(
      fc.record({
        kind: fc.constantFrom('first' as const, 'renewal' as const),
        jurisdiction: fc.constantFrom('national' as const, 'shandong' as const, 'qingdao' as const),
        meeting: fc.integer({ min: 0, max: 1400 }).map(days => addDays(start, days)),
        seats: fc.constantFrom(5, 7, 9, 11),
        more: fc.integer({ min: 0, max: 6 }),
        units: fc.integer({ min: 70, max: 200 }),
      }),
      ({ more, ...wish }) => {
        const source = caseSource(wholeElection({ ...wish, candidates: wish.seats + more }));
        const facts = valueOf(filingFactsOf(source));
        expect(filingFactsSchema.safeParse(facts).error?.issues ?? []).toEqual([]);
        expect(checkTally(filingFactsSchema.parse(facts)).map(finding => finding.grade)).toEqual(['有效']);
        expect(facts.base.heads).toBe(facts.heads.length);
        expect(facts.papers.printed).toBe(facts.papers.delivered + facts.papers.undelivered);
        expect(facts.papers.returned).toBe(facts.papers.valid + facts.papers.invalid);
        const text = JSON.stringify(facts);
        for (const { owners, phones } of source.register.units) {
          for (const owner of owners) expect(text.includes(owner.idNumber)).toBe(false);
          for (const phone of phones) expect(text.includes(phone)).toBe(false);
        }
      },
    ),
    { numRuns: 40, seed: 2781 },
  );
});
