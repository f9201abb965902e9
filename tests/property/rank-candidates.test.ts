import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Area } from '#shared/basics/area';
import { rankCandidates } from '#shared/elections/tally/rank-candidates';

const candidate = fc.record({
  heads: fc.integer({ min: 1, max: 3 }),
  area: fc.integer({ min: 1, max: 3 }),
  qualified: fc.boolean(),
});

it('elects who surely has a seat, ties who is level across the last one, leaves the others', () => {
  fc.assert(
    fc.property(
      fc.array(candidate, { maxLength: 8 }),
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('heads' as const, 'area' as const, 'heads-then-area' as const),
      (drawn, seats, rankBy) => {
        const all = drawn.map((each, at) => ({ ...each, area: each.area as Area, id: `C${at}`, explain: [] }));
        // One number that orders as the rule does.
        const score = (each: (typeof all)[number]) =>
          rankBy === 'heads' ? each.heads : rankBy === 'area' ? each.area : each.heads * 10 + each.area;
        const qualified = all.filter(each => each.qualified);
        const ahead = (of: (typeof all)[number]) => qualified.filter(each => score(each) > score(of)).length;
        const level = (of: (typeof all)[number]) => qualified.filter(each => score(each) === score(of)).length;
        const inOrder = (some: typeof all) => [...some].sort((a, b) => ahead(a) - ahead(b)).map(each => each.id);

        const ranking = rankCandidates(all, seats, rankBy);
        expect(ranking.elected).toEqual(inOrder(qualified.filter(each => ahead(each) + level(each) <= seats)));
        expect(ranking.tied).toEqual(
          inOrder(qualified.filter(each => ahead(each) < seats && ahead(each) + level(each) > seats)),
        );
        expect(ranking.vacancies).toBe(seats - ranking.elected.length);
        expect(ranking.candidates.map(each => each.rank)).toEqual(
          all.map(each => (each.qualified ? ahead(each) + 1 : null)),
        );
      },
    ),
    { numRuns: 2000 },
  );
});
