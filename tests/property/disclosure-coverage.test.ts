import { shareWords } from '#shared/basics/share-words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day } from '#shared/basics/dates';
import { boardGroupIds, disclosureKindIds } from '#shared/coordination/disclosure';
import {
  coverageOf,
  coverageShare,
  freshUntil,
  isGap,
  projectCoverage,
  type CoverageItem,
} from '#shared/coordination/disclosure-coverage';
import { groupsOfKind } from '#shared/coordination/disclosure-rules';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';

const START = '2024-01-01' as Day;
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map(days => addDays(START, days));
const item: fc.Arbitrary<CoverageItem> = fc
  .record({
    id: fc.uuid(),
    projectId: fc.constantFrom('p1', 'p2', 'p3'),
    groups: fc.uniqueArray(fc.constantFrom(...boardGroupIds), { minLength: 1, maxLength: 6 }),
    periodUntil: fc.oneof(fc.constant(''), day(-400, 900)),
    postedOn: day(0, 900),
    stays: fc.option(fc.integer({ min: 0, max: 400 })),
    checks: fc.array(fc.record({ on: day(0, 1000), present: fc.boolean() }), { maxLength: 3 }),
  })
  .map(({ stays, ...rest }) => ({ ...rest, removedOn: stays === null ? '' : addDays(rest.postedOn, stays) }));
const items = fc.array(item, { maxLength: 12 });
const switches = fc.record({
  sightMonths: fc.integer({ min: 1, max: 24 }),
  performanceMonths: fc.integer({ min: 1, max: 12 }),
  incomeMonths: fc.integer({ min: 1, max: 12 }),
  graceDays: fc.integer({ min: 0, max: 90 }),
  soonDays: fc.integer({ min: 0, max: 90 }),
  wholeBoard: fc.boolean(),
});

/** The definition in other words: day by day, publication by publication, without picking a best. */
function plainlyCovered(
  all: readonly CoverageItem[],
  projectId: string,
  group: number,
  on: Day,
  own: typeof proposedSwitches,
) {
  return all.some(one => {
    if (one.projectId !== projectId || !one.groups.some(each => each === group)) return false;
    const looks = one.checks.filter(check => check.on <= on).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    const look = looks[looks.length - 1];
    const there = one.postedOn <= on && (one.removedOn === '' || on < one.removedOn) && look?.present !== false;
    if (!there) return false;
    if ((group === 4 || group === 5) && one.periodUntil !== '') {
      const months = group === 5 ? own.incomeMonths : own.performanceMonths;
      return on < addDays(addMonths(addDays(one.periodUntil as Day, 1), months), own.graceDays);
    }
    const seen = [one.postedOn, ...(look ? [look.on] : [])].sort().pop() as Day;
    if (on > addMonths(seen, own.sightMonths)) return false;
    const report = one.groups.includes(4) || one.groups.includes(5);
    return report || one.periodUntil === '' || on <= one.periodUntil;
  });
}

describe('coverage', () => {
  it('is what its definition says, on any day, under any reading', () => {
    fc.assert(
      fc.property(items, day(0, 1400), switches, (all, on, own) => {
        const list = coverageOf(['p1', 'p2', 'p3'], all, on, own);
        for (const { projectId, groups, kinds } of list) {
          for (const group of boardGroupIds) {
            expect(!isGap(groups[group].state)).toBe(plainlyCovered(all, projectId, group, on, own));
          }
          for (const kind of disclosureKindIds) {
            const wanted = groupsOfKind(kind, own).every(group => plainlyCovered(all, projectId, group, on, own));
            expect(kinds[kind]).toBe(wanted);
          }
        }
        const share = coverageShare(list);
        expect(share.kinds).toBe(list.flatMap(({ kinds }) => Object.values(kinds)).filter(Boolean).length);
        expect(share.of).toBe(9);
        expect(share.whole * 3).toBeLessThanOrEqual(share.kinds);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of entries, and one more entry never lowers it', () => {
    fc.assert(
      fc.property(items, item, day(0, 1400), (all, more, on) => {
        const before = projectCoverage('p1', all, on, proposedSwitches);
        expect(projectCoverage('p1', [...all].reverse(), on, proposedSwitches).kinds).toEqual(before.kinds);
        const after = projectCoverage('p1', [...all, more], on, proposedSwitches);
        for (const kind of disclosureKindIds) if (before.kinds[kind]) expect(after.kinds[kind]).toBe(true);
      }),
    );
  });

  it('of a past day is not changed by what happened later', () => {
    fc.assert(
      fc.property(items, day(0, 1000), (all, on) => {
        const later = (then: string) => then > on;
        const asThen = all
          .filter(one => !later(one.postedOn))
          .map(one => ({
            ...one,
            removedOn: later(one.removedOn) ? '' : one.removedOn,
            checks: one.checks.filter(check => !later(check.on)),
          }));
        expect(projectCoverage('p2', asThen, on, proposedSwitches)).toEqual(
          projectCoverage('p2', all, on, proposedSwitches),
        );
      }),
    );
  });
});

describe('how long content is good', () => {
  const one = (more: Partial<CoverageItem>): CoverageItem => ({
    ...{ id: 'd1', projectId: 'p1', groups: [2], periodUntil: '', postedOn: '2026-03-01', removedOn: '', checks: [] },
    ...more,
  });
  const on = '2026-12-31' as Day;

  it('charges: a year from posting or the last look, and not past the term of the contract', () => {
    expect(freshUntil(one({}), 2, on, proposedSwitches)).toBe('2027-03-01');
    const seen = one({ checks: [{ on: '2026-10-10', present: true }] });
    expect(freshUntil(seen, 2, on, proposedSwitches)).toBe('2027-10-10');
    expect(freshUntil(seen, 2, '2026-09-01' as Day, proposedSwitches)).toBe('2027-03-01');
    expect(freshUntil(one({ periodUntil: '2026-12-31' }), 2, on, proposedSwitches)).toBe('2026-12-31');
  });

  it('common income: until the statement of the next half-year is 30 days late', () => {
    const half = one({ groups: [5], periodUntil: '2026-06-30' });
    expect(freshUntil(half, 5, on, proposedSwitches)).toBe('2027-01-30');
    const state = (then: string) => projectCoverage('p1', [half], then as Day, proposedSwitches).groups[5].state;
    expect([state('2026-12-31'), state('2027-01-01'), state('2027-01-30'), state('2027-01-31')]).toEqual([
      'current',
      'due',
      'due',
      'stale',
    ]);
  });

  it('shares are cut off, never rounded up to whole', () => {
    expect([shareWords(1199, 1200), shareWords(1, 3), shareWords(0, 5), shareWords(0, 0)]).toEqual([
      '99.9%',
      '33.3%',
      '0.0%',
      '—',
    ]);
  });
});
