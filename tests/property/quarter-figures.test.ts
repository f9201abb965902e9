import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type Day } from '#shared/basics/dates';
import { topicCategoryIds } from '#shared/coordination/categories';
import { proposedSwitches } from '#shared/coordination/disclosure-switches';
import { meetingKindIds } from '#shared/coordination/meeting';
import { quarterAt, quarterBefore, quarterOf } from '#shared/coordination/quarter';
import { isOpenOn, overdueSince } from '#shared/coordination/quarter-figures';
import { reportFactsOf, type ReportSource } from '#shared/coordination/report-facts-of';
import { reportFactsSchema } from '#shared/packages/report-facts';
import { checkReport } from '#shared/packages/verify/report';

const first = '2025-10-01' as Day;
const day = fc.integer({ min: 0, max: 420 }).map(days => addDays(first, days));
const place = fc.integer({ min: 0, max: 5 }).map(at => `c${at}`);
const dayOrNone = fc.option(day, { nil: '' as const });

const topic = fc
  .record({
    communityId: place,
    stage: fc.constantFrom('collected', 'accepted', 'carried-out', 'closed', 'declined', 'merged'),
    reportedOn: day,
    took: fc.integer({ min: 0, max: 200 }),
    due: dayOrNone,
    duties: fc.array(fc.record({ due: dayOrNone, doneOn: dayOrNone }), { maxLength: 3 }),
    judgedOn: dayOrNone,
    asked: fc.integer({ min: 0, max: 40 }),
    satisfied: fc.integer({ min: 0, max: 40 }),
    category: fc.constantFrom(...topicCategoryIds),
  })
  .map(({ took, ...one }) => ({
    ...one,
    satisfied: Math.min(one.asked, one.satisfied),
    closedOn: ['closed', 'declined', 'merged'].includes(one.stage) ? addDays(one.reportedOn, took) : '',
  }));
const meeting = fc.record({
  communityId: place,
  status: fc.constantFrom('draft', 'confirmed'),
  date: day,
  kind: fc.constantFrom(...meetingKindIds),
});
const publication = fc.record({
  projectId: fc.integer({ min: 0, max: 8 }).map(at => `p${at}`),
  groups: fc.subarray([1, 2, 3, 4, 5, 6]),
  periodUntil: dayOrNone,
  postedOn: day,
  removedOn: dayOrNone,
});

const source = fc
  .record({
    topics: fc.array(topic, { maxLength: 60 }),
    meetings: fc.array(meeting, { maxLength: 40 }),
    publications: fc.array(publication, { maxLength: 30 }),
  })
  .map(
    ({ topics, meetings, publications }) =>
      ({
        streets: [
          { id: 's0', name: '甲街道' },
          { id: 's1', name: '乙街道' },
          { id: 's2', name: '没有社区的街道' },
        ],
        // The last community lost its street: nobody reports it.
        communities: ['s0', 's0', 's0', 's1', 's1', 'gone'].map((streetId, at) => ({
          id: `c${at}`,
          name: `社区${at}`,
          streetId,
        })),
        projects: Array.from({ length: 9 }, (_, at) => ({
          id: `p${at}`,
          communityId: `c${at % 6}`,
          companyId: at === 3 ? '' : 'm',
          deliveredOn: '',
        })),
        topics: topics.map((one, at) => ({ ...one, number: `2026-${String(at + 1).padStart(5, '0')}` })),
        meetings,
        publications: publications.map((one, at) => ({ ...one, id: `d${at}`, checks: [] })),
        switches: proposedSwitches,
        elections: [],
        bureau: { city: '青岛市', district: '崂山区', bureau: '崂山区住房和城乡建设局' },
      }) as ReportSource,
  );
const words = { work: '', problems: '', next: '' };

describe('the figures of a quarter', () => {
  it('always make a report whose figures add up', () => {
    fc.assert(
      fc.property(source, fc.integer({ min: 1, max: 3 }), day, (given, quarter, today) => {
        fc.pre(today >= quarterOf(2026, quarter).from);
        const facts = reportFactsSchema.parse(reportFactsOf(given, quarterOf(2026, quarter), words, today));
        expect(checkReport(facts).map(({ code, words: said }) => `${code} ${said}`)).toEqual([
          expect.stringContaining('report-ok'),
        ]);
      }),
      { numRuns: 150 },
    );
  });

  it('agree with a count by hand, topic by topic', () => {
    fc.assert(
      fc.property(source, day, (given, today) => {
        const quarter = quarterOf(2026, 2);
        fc.pre(today >= quarter.from);
        const asOf = today < quarter.until ? today : quarter.until;
        const mine = given.topics.filter(one => one.communityId !== 'c5' && one.stage !== 'merged');
        const within = (on: string) => on >= quarter.from && on <= asOf;
        const closed = mine.filter(one => one.stage === 'closed' && within(one.closedOn));
        const days = closed.map(one => daysBetween(one.reportedOn as Day, one.closedOn as Day)).sort((a, b) => a - b);
        const middle =
          days.length === 0 ? null : ((days[(days.length - 1) >> 1] ?? 0) + (days[days.length >> 1] ?? 0)) / 2;
        const { topics, judged } = reportFactsOf(given, quarter, words, today).total.now;
        expect(topics).toEqual({
          raised: mine.filter(one => within(one.reportedOn)).length,
          settled: closed.length,
          open: mine.filter(one => isOpenOn(one, asOf)).length,
          overdue: mine.filter(one => overdueSince(one, asOf) !== null).length,
          medianDays: middle === null ? null : String(middle),
        });
        expect(judged.asked).toBe(mine.filter(one => within(one.judgedOn)).reduce((sum, one) => sum + one.asked, 0));
      }),
      { numRuns: 150 },
    );
  });

  it('look at past days as they were: what was settled later was open then', () => {
    const one = { stage: 'closed', reportedOn: '2026-01-05', closedOn: '2026-05-01', due: '2026-02-01' } as const;
    const more = { communityId: 'c0', duties: [], judgedOn: '', asked: 0, satisfied: 0 };
    expect([isOpenOn(one, '2026-01-04'), isOpenOn(one, '2026-03-31'), isOpenOn(one, '2026-05-01')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(overdueSince({ ...one, ...more }, '2026-03-31')).toBe('2026-02-01');
    const duty = { due: '2026-01-20', doneOn: '2026-03-01' };
    expect(overdueSince({ ...one, ...more, due: '', duties: [duty] }, '2026-02-28')).toBe('2026-01-20');
    expect(overdueSince({ ...one, ...more, due: '', duties: [duty] }, '2026-03-31')).toBeNull();
  });
});

describe('quarters', () => {
  it('follow one another without a gap', () => {
    fc.assert(
      fc.property(day, on => {
        const quarter = quarterAt(on);
        expect(quarter.from <= on && on <= quarter.until).toBe(true);
        expect(addDays(quarterBefore(quarter).until, 1)).toBe(quarter.from);
      }),
    );
  });
});
