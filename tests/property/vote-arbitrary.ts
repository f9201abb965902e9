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
    seats: fc.integer({ min: 1, max: 5 }),
    likely: fc.constantFrom(1, 2, 2, 2, 3),
  })
  .chain(({ units, candidates, seats, likely, ...vote }) => {
    const names = Array.from({ length: candidates }, (_, index) => `K${index + 1}`);
    const named = units.map((body, index) => ({ unit: `1-${index + 1}`, ...body }));
    // Few candidates get all the marks, the last ones on the paper: majorities and ties are frequent, bits beyond 32 used.
    const pool = names.slice(-(seats + likely - 1));
    const marks = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.shuffledSubarray(pool, {
          minLength: Math.min(pool.length, seats),
          maxLength: Math.min(pool.length, seats),
        }),
      },
      fc.array(fc.constantFrom(...pool), { maxLength: seats + 1 }),
    );
    const content = fc.record({
      invalid: fc.oneof({ weight: 14, arbitrary: fc.constant(null) }, fc.constantFrom('INV_UNSIGNED', 'INV_LATE')),
      proxy: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        fc.record({
          agent: fc.constantFrom('P', 'Q'),
          written: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false)),
        }),
      ),
      votes: fc.oneof(
        { weight: 5, arbitrary: fc.record({ M1: choice, M2: choice, E1: marks }) },
        fc.record({ M1: choice, M2: choice, E1: marks }, { requiredKeys: [] }),
      ),
    });
    // Most units return one paper; a few more papers make duplicates and conflicts.
    const own = fc.tuple(
      ...named.map(each => fc.option(content, { freq: 6 }).map(body => ({ unit: each.unit, body }))),
    );
    const more = fc.array(fc.record({ unit: fc.constantFrom(...named.map(each => each.unit)), body: content }), {
      maxLength: 3,
    });
    return fc.tuple(own, more).map(([papers, others]) => ({
      ...vote,
      units: named,
      matters: [
        { id: 'M1', kind: 'ordinary' as const },
        { id: 'M2', kind: 'special' as const },
        { id: 'E1', kind: 'election' as const, seats, candidates: names },
      ],
      ballots: [...papers, ...others].flatMap(({ unit: of, body }, index) =>
        body ? [{ ballot: String(index + 1).padStart(6, '0'), unit: of, ...body } as PlainVote['ballots'][number]] : [],
      ),
    }));
  });
