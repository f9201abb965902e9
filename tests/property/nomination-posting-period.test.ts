import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#shared/basics/dates';
import { postingPeriod, type PostingLength } from '#shared/nominations/posting-period';
import { calendarWords, postingProgress } from '#shared/nominations/posting-progress';
import { holidayYears } from '#shared/rules/holidays';

/** Day by day, straight from the notices, with the platform's own dates and no code of the engine. */
function naive(from: string, workingDays: number): { until: string; off: number; unknown: number[] } {
  const at = new Date(`${from}T00:00:00Z`);
  const unknown = new Set<number>();
  let off = 0;
  for (let counted = 0; counted < workingDays;) {
    at.setUTCDate(at.getUTCDate() + 1);
    const [year, monthDay] = [at.getUTCFullYear(), at.toISOString().slice(5, 10)];
    const notice = holidayYears[year];
    if (!notice) unknown.add(year);
    const inside = notice?.off.some(range => {
      const [first, last] = range.includes('..') ? range.split('..') : [range, range];
      return first !== undefined && last !== undefined && monthDay >= first && monthDay <= last;
    });
    const weekend = [0, 6].includes(at.getUTCDay());
    if (notice?.work.includes(monthDay) ? false : inside || weekend) off += 1;
    else counted += 1;
  }
  return { until: at.toISOString().slice(0, 10), off, unknown: [...unknown] };
}

const day = fc.integer({ min: 0, max: 366 * 20 }).map(days => addDays('2009-06-01' as Day, days));
const length = fc.constantFrom<PostingLength>(3, 5, 7);

describe('a posting', () => {
  it('ends where a count day by day ends', () => {
    fc.assert(
      fc.property(day, length, (from, workingDays) => {
        const { until, off, unpublished } = postingPeriod(from, workingDays);
        expect({ until, off: off.length, unknown: unpublished }).toEqual(naive(from, workingDays));
      }),
      { numRuns: 1000 },
    );
  });

  it('hangs its working days and no more; a later start never ends earlier', () => {
    fc.assert(
      fc.property(day, length, (from, workingDays) => {
        const period = postingPeriod(from, workingDays);
        expect(period.counted).toHaveLength(workingDays);
        expect(period.counted[workingDays - 1]).toBe(period.until);
        expect(period.counted[0]! > from).toBe(true);
        expect(postingPeriod(addDays(from, 1), workingDays).until >= period.until).toBe(true);
      }),
    );
  });

  it('is over on the day after its last working day and not before', () => {
    fc.assert(
      fc.property(day, length, (from, workingDays) => {
        const period = postingPeriod(from, workingDays);
        expect(postingProgress(period, period.until)).toEqual({ kind: 'hanging', day: workingDays, left: 0 });
        expect(postingProgress(period, addDays(period.until, 1))).toEqual({ kind: 'over', late: 1 });
        expect(postingProgress(period, from)).toEqual({ kind: 'hanging', day: 0, left: workingDays });
        expect(postingProgress(period, addDays(from, -1))).toEqual({ kind: 'ahead' });
      }),
    );
  });
});

describe('a posting reckoned by hand', () => {
  it.each<[string, PostingLength, string]>([
    // 2026: off 15 to 23 February, Saturday the 14th is worked.
    ['2026-02-10', 5, '2026-02-24'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-02-13', 7, '2026-03-02'],
    ['2026-02-18', 3, '2026-02-26'],
    // 2025: off 28 January to 4 February, Sunday 26 January and Saturday 8 February are worked.
    ['2025-01-24', 5, '2025-02-07'],
    ['2025-01-27', 5, '2025-02-10'],
    // 2024: the eve is worked, off 10 to 17 February, Sunday the 18th is worked.
    ['2024-02-05', 7, '2024-02-20'],
    // 2020: the second notice prolonged it to 2 February.
    ['2020-01-21', 5, '2020-02-05'],
    // National Day 2026, Sunday 20 September and Saturday 10 October are worked.
    ['2026-09-28', 5, '2026-10-10'],
    // An ordinary week; hung on a Saturday.
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-28', 3, '2026-12-02'],
  ])('hung on %s for %i working days, it hangs until %s', (from, workingDays, until) => {
    const period = postingPeriod(from as Day, workingDays);
    expect(period.until).toBe(until);
    expect(period.unpublished).toEqual([]);
  });

  it('counts a year without a notice by weekends alone, and says so', () => {
    const period = postingPeriod('2030-01-31' as Day, 5);
    expect(period).toMatchObject({ until: '2030-02-07', unpublished: [2030] });
    expect(calendarWords(period)).toContain('2030年放假安排尚未收录');
    const across = postingPeriod('2009-12-28' as Day, 5);
    expect(across).toMatchObject({ until: '2010-01-05', unpublished: [2009] });
    expect(calendarWords(postingPeriod('2026-11-23' as Day, 3))).toBe('');
  });
});
