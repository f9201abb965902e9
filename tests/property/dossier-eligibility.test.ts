import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day } from '#shared/basics/dates';
import type { EligibilityFacts } from '#shared/nominations/eligibility-facts';
import { checkEligibility } from '#shared/nominations/eligibility/check-eligibility';
import { judgeChecks, overallVerdict } from '#shared/nominations/eligibility/judge-checks';
import { verdictRank } from '#shared/nominations/eligibility/make-check';
import { companyFacts, entryAgainst, personFacts, projectFacts } from '../fixtures/eligibility-facts';

const day = fc.integer({ min: -900, max: 900 }).map(days => addDays('2026-06-10' as Day, days));
const dayOrNone = fc.option(day, { nil: '' as const });
let made = 0;
const against = fc
  .record({
    kind: fc.constantFrom('veto', 'black-list', 'bad-credit', 'warning-card', 'inspection', 'complaint'),
    of: fc.constantFrom('person', 'project', 'company'),
    on: dayOrNone,
    until: dayOrNone,
    state: fc.constantFrom('effective', 'disputed', 'repaired', 'void'),
    proven: fc.constantFrom(true, false, null),
  })
  .map(entry => entryAgainst({ ...entry, source: { table: 'incidents', id: `e${++made}`, words: '条目' } } as never));

const facts: fc.Arbitrary<EligibilityFacts> = fc
  .record({
    base: fc.constantFrom(personFacts(), projectFacts(), companyFacts()),
    entries: fc.array(against, { maxLength: 4 }),
  })
  .map(({ base, entries }) => ({ ...base, against: entries }));
const cost = (of: EligibilityFacts) => verdictRank[overallVerdict(judgeChecks(checkEligibility(of), []))];

it('one more entry against never makes it better', () => {
  fc.assert(fc.property(facts, against, (of, entry) => cost({ ...of, against: [...of.against, entry] }) >= cost(of)));
});

it('the order of entries does not matter', () => {
  fc.assert(fc.property(facts, of => cost({ ...of, against: [...of.against].reverse() }) === cost(of)));
});

it('having to hold for longer never makes it better', () => {
  const dated = fc.record({ of: facts, contract: day, credit: day, certificate: day, later: fc.nat({ max: 400 }) });
  fc.assert(
    fc.property(dated, ({ of, contract, credit, certificate, later }) => {
      const company = of.company && {
        ...of.company,
        creditValidUntil: credit,
        certificates: of.company.certificates.map(each => ({ ...each, validUntil: certificate })),
      };
      const project = of.project && { ...of.project, contractUntil: { value: contract, source: null } };
      // An entry that begins before the end counts, so more may only come in.
      const short = { ...of, company, project };
      return cost({ ...short, until: addDays(of.on as Day, later) }) >= cost(short);
    }),
  );
});

it('knowing less never makes it better, and never turns into 符合', () => {
  const keys = fc.constantFrom('area', 'occupancy', 'collectionRate', 'satisfaction', 'assessment', 'disclosed');
  fc.assert(
    fc.property(keys, key => {
      const whole = projectFacts();
      const less = { ...whole, project: { ...whole.project!, [key]: { value: null, source: null } } };
      expect(cost(less)).toBeGreaterThan(cost(whole));
    }),
  );
});

it('ids are different from one another, and every check has its article, basis and a sentence', () => {
  fc.assert(
    fc.property(facts, of => {
      const checks = checkEligibility(of);
      expect(new Set(checks.map(check => check.id)).size).toBe(checks.length);
      for (const check of checks)
        expect([check.rule, check.basis, check.words].every(text => text.length > 0)).toBe(true);
    }),
  );
});
