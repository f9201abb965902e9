import fc from 'fast-check';
import type { PlainVote } from './reference-tally';

const areaText = fc.oneof(
  fc.constantFrom('100.00', '100', '89.5', '0.01', '111.11', '110.00'),
  fc.integer({ min: 1, max: 1_000_000 }).map(cents => (cents / 100).toFixed(2)),
);
const owner = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L');

const unit = fc.record({
  area: areaText,
  owners: fc.oneof(
    { weight: 4, arbitrary: fc.array(owner, { minLength: 1, maxLength: 1 }) },
    fc.array(owner, { maxLength: 3 }),
  ),
  developer: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  ballotDelivered: fc.boolean(),
});

const choice = fc.constantFrom('yes', 'yes', 'yes', 'no', 'abstain', 'blank');

/** Small, dense votes: few owners and candidates, so that merging, conflicts, ties and exact thresholds are frequent. */
export const voteArbitrary: fc.Arbitrary<PlainVote> = fc
  .record({
    voteDate: fc.constantFrom('2019-05-05', '2020-12-31', '2021-01-01', '2024-06-20'),
    ruleSet: fc.constantFrom('auto', 'property-law-76', 'civil-code-278'),
    options: fc.record({
      invalidBallots: fc.constantFrom('excluded', 'participate'),
      unreturned: fc.constantFrom('excluded', 'follow-majority'),
      proxyCap: fc.constantFrom(null, null, 1, 2, 3),
      rankBy: fc.constantFrom('heads', 'area', 'heads-then-area'),
    }),
    units: fc.array(unit, { minLength: 1, maxLength: 24 }),
    candidates: fc.integer({ min: 1, max: 40 }),
    seats: fc.integer({ min: 1, max: 6 }),
    likely: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ units, candidates, seats, likely, ...vote }) => {
    const names = Array.from({ length: candidates }, (_, index) => `K${index + 1}`);
    const named = units.map((body, index) => ({ unit: `1-${index + 1}`, ...body }));
    const marks = fc.array(fc.constantFrom(...names.slice(-Math.max(1, seats * likely))), { maxLength: seats + 1 });
    const ballot = fc.record({
      unit: fc.constantFrom(...named.map(each => each.unit)),
      invalid: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.constantFrom('INV_UNSIGNED', 'INV_LATE')),
      proxy: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        fc.record({
          agent: fc.constantFrom('P', 'Q'),
          written: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
        }),
      ),
      votes: fc.record({ M1: choice, M2: choice, E1: marks }, { requiredKeys: [] }),
    });
    return fc.array(ballot, { maxLength: 40 }).map(ballots => ({
      ...vote,
      units: named,
      matters: [
        { id: 'M1', kind: 'ordinary' as const },
        { id: 'M2', kind: 'special' as const },
        { id: 'E1', kind: 'election' as const, seats, candidates: names },
      ],
      ballots: ballots.map(
        (body, index) => ({ ballot: String(index + 1).padStart(6, '0'), ...body }) as PlainVote['ballots'][number],
      ),
    }));
  });
