import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from './count';
import { referenceTally, type PlainVote } from './reference-tally';
import { voteArbitrary } from './vote-arbitrary';

const RUNS = 4000;
const noCap = voteArbitrary.map(vote => ({ ...vote, options: { ...vote.options, proxyCap: null } }));

describe('the count', () => {
  it('agrees with the plain implementation on every value', () => {
    fc.assert(
      fc.property(voteArbitrary, vote => {
        const expected = referenceTally(vote);
        const answer = count(vote) as typeof expected;
        expect(answer).toMatchObject(expected);
        expect(answer.ballots.byReason).toEqual(expected.ballots.byReason);
      }),
      { numRuns: RUNS },
    );
  });

  it('does not depend on the order of the ballots, as long as no agent is capped', () => {
    fc.assert(
      fc.property(noCap, fc.integer(), (vote, seed) => {
        expect(count({ ...vote, ballots: shuffled(vote.ballots, seed) })).toEqual(count(vote));
      }),
      { numRuns: 600 },
    );
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(voteArbitrary, fc.integer(), (vote, seed) => {
        expect(count({ ...vote, units: shuffled(vote.units, seed) })).toEqual(count(vote));
      }),
      { numRuns: 600 },
    );
  });

  it('counts a head once however many identical ballots it returns', () => {
    fc.assert(
      fc.property(noCap, vote => {
        const doubled = vote.ballots.flatMap(ballot => [ballot, { ...ballot, ballot: `${ballot.ballot}-2` }]);
        const results = (answer: object) => (answer as { matters: object }).matters;
        expect(results(count({ ...vote, ballots: doubled }))).toEqual(results(count(vote)));
      }),
      { numRuns: 600 },
    );
  });

  it('does not depend on the names of owners, units, agents and ballots', () => {
    fc.assert(
      fc.property(voteArbitrary, vote => {
        expect(count(relabelled(vote))).toEqual(count(vote));
      }),
      { numRuns: 600 },
    );
  });

  it('never elects more than the seats, and never a candidate behind one who is not elected', () => {
    fc.assert(
      fc.property(voteArbitrary, vote => {
        const answer = count(vote) as ReturnType<typeof referenceTally>;
        for (const matter of answer.matters) {
          if (!('candidates' in matter) || !matter.candidates) continue;
          const lastElected = Math.max(0, ...matter.candidates.map(each => (each.elected ? (each.rank ?? 0) : 0)));
          const firstLeft = Math.min(
            Infinity,
            ...matter.candidates.map(each => (!each.elected && each.rank !== null ? each.rank : Infinity)),
          );
          const seats = vote.matters.find(each => each.id === matter.id)?.seats ?? 0;
          expect(matter.elected.length + matter.vacancies).toBe(seats);
          expect(matter.vacancies).toBeGreaterThanOrEqual(0);
          expect(lastElected).toBeLessThan(firstLeft);
        }
      }),
      { numRuns: 600 },
    );
  });
});

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const copy = [...items];
  let state = seed | 1;
  for (let at = copy.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    const other = Math.abs(state) % (at + 1);
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

function relabelled(vote: PlainVote): PlainVote {
  return {
    ...vote,
    units: vote.units.map(unit => ({
      ...unit,
      unit: `新${unit.unit}`,
      owners: (unit.owners ?? []).map(owner => `业主${owner}`).reverse(),
    })),
    ballots: vote.ballots.map(ballot => ({
      ...ballot,
      ballot: `票${ballot.ballot}`,
      unit: `新${ballot.unit}`,
      proxy: ballot.proxy ? { ...ballot.proxy, agent: `人${ballot.proxy.agent}` } : null,
    })),
  };
}
