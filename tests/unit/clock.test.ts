import { describe, expect, it } from 'vitest';
import { parseDay, weekday, type Day } from '#shared/basics/dates';
import type { CaseFile } from '#shared/rules/case-file';
import { computeClock } from '#shared/rules/clock';
import { holidayYears } from '#shared/rules/holidays';
import { isDayOff, workingDayFrom } from '#shared/rules/working-days';

const day = (text: string) => parseDay(text) as Day;
const TODAY = day('2024-06-01');

function duties(
  kind: CaseFile['kind'],
  jurisdiction: CaseFile['jurisdiction'],
  events: Record<string, string>,
  today = TODAY,
) {
  const clock = computeClock({ kind, jurisdiction, events: events as CaseFile['events'] }, today);
  return Object.fromEntries(clock.duties.map(duty => [duty.id, duty]));
}

describe('holiday calendar', () => {
  it('has only weekend days as make-up workdays, and none inside a holiday', () => {
    for (const [year, { work }] of Object.entries(holidayYears)) {
      for (const at of work) {
        expect([0, 6], `${year}-${at}`).toContain(weekday(day(`${year}-${at}`)));
        expect(isDayOff(day(`${year}-${at}`))).toBe(false);
      }
    }
  });

  it('holds as many days off and make-up workdays a year as the notices name', () => {
    const daysOff = (year: number) => {
      let total = 0;
      for (const range of holidayYears[year]?.off ?? []) {
        const [from = '', to = from] = range.split('..');
        total += (Date.parse(`${year}-${to}`) - Date.parse(`${year}-${from}`)) / 86_400_000 + 1;
      }
      return total;
    };
    expect([2020, 2021, 2023, 2024, 2025, 2026].map(daysOff)).toEqual([30, 31, 26, 28, 28, 33]);
    expect([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(year => holidayYears[year]?.work.length)).toEqual([
      6, 6, 7, 7, 7, 8, 5, 6,
    ]);
  });

  it('moves past National Day, works on make-up days, and counts unknown years by weekends', () => {
    expect(workingDayFrom(day('2024-10-01'))).toBe('2024-10-08');
    expect(workingDayFrom(day('2024-10-12'))).toBe('2024-10-12');
    expect(workingDayFrom(day('2022-12-31'))).toBe('2023-01-03');
    expect(workingDayFrom(day('2017-09-30'))).toBe('2017-09-30');
    expect(workingDayFrom(day('2017-12-30'))).toBe('2018-01-02');
    expect(workingDayFrom(day('2015-09-03'))).toBe('2015-09-06');
    expect(workingDayFrom(day('2016-09-03'))).toBe('2016-09-05');
    expect(workingDayFrom(day('2030-10-01'))).toBe('2030-10-01');
  });
});

describe('the statutory clock', () => {
  it('gives the dates of the worked examples (DT-4 to DT-6)', () => {
    expect(duties('first', 'qingdao', { elected: '2024-09-01' }).filing).toMatchObject({
      rule: 'QD-37',
      due: '2024-10-08',
      days: 30,
    });
    const qingdao = duties('renewal', 'qingdao', { termEnds: '2025-03-31', meeting: '2024-06-20' });
    expect(qingdao['renewal-start']).toMatchObject({ rule: 'QD-41', due: '2025-01-30', strictestDue: '2024-12-31' });
    expect(qingdao.notice).toMatchObject({ rule: 'QD-29', due: '2024-06-05', strictestDue: '2024-06-04' });
    expect(duties('renewal', 'shandong', { termEnds: '2025-03-31' })['renewal-start']).toMatchObject({
      rule: 'SD-33',
      due: '2024-12-31',
    });
    expect(duties('renewal', 'national', { termEnds: '2025-05-31' })['renewal-start']).toMatchObject({
      rule: 'GR-47',
      due: '2025-02-28',
      days: null,
      months: 3,
    });
  });

  it('chooses the row by the day of the start event and falls back to the layer above', () => {
    const group = (jurisdiction: CaseFile['jurisdiction'], applied: string) => {
      const { rule, days } = duties('first', jurisdiction, { applied })['form-group'] ?? {};
      return [rule, days];
    };
    expect(group('national', '2024-03-01')).toEqual(['GR-9', 60]);
    expect(group('shandong', '2021-12-02')).toEqual(['SD18-29', 30]);
    expect(group('shandong', '2021-12-03')).toEqual(['SD-21', 60]);
    expect(group('qingdao', '2021-04-30')).toEqual(['SD18-29', 30]);
    expect(group('qingdao', '2021-05-01')).toEqual(['QD-22', 30]);
    expect(duties('first', 'shandong', { elected: '2021-06-01' })['first-committee-meeting']?.rule).toBe('GR-32');
    expect(duties('first', 'shandong', { elected: '2022-06-01' })['first-committee-meeting']?.rule).toBe('SD-30');
    expect(duties('first', 'qingdao', { elected: '2021-04-01' }).filing?.rule).toBe('PMR-16');
  });

  it('takes the earliest of all layers as the strictest day', () => {
    const { 'hold-meeting': meeting, 'first-committee-meeting': first } = duties('first', 'qingdao', {
      groupFormed: '2024-03-20',
      elected: '2024-06-20',
    });
    expect(meeting).toMatchObject({ due: '2024-05-20', strictestDue: '2024-05-20' });
    expect(first).toMatchObject({ rule: 'QD-36', due: '2024-06-24', strictestDue: '2024-06-24' });
    const handOver = duties('renewal', 'qingdao', { elected: '2024-06-20', termEnds: '2024-06-10' })['hand-over'];
    expect(handOver).toMatchObject({ rule: 'QD-43', from: 'elected', due: '2024-07-01', strictestDue: '2024-06-20' });
  });

  it('lists only the duties of the kind and those with a number in some layer', () => {
    expect(Object.keys(duties('first', 'national', {}))).toEqual([
      'form-group',
      'hold-meeting',
      'notice',
      'first-committee-meeting',
      'filing',
    ]);
    expect(Object.keys(duties('renewal', 'qingdao', {}))).toEqual([
      'notice',
      'first-committee-meeting',
      'post-committee',
      'filing',
      'post-decision',
      'renewal-start',
      'hand-over',
    ]);
  });

  it('tells states apart', () => {
    const filing = (events: Record<string, string>, today = '2024-07-22') =>
      duties('first', 'qingdao', events, day(today)).filing?.state;
    expect(filing({})).toBe('not-yet');
    expect(filing({ filed: '2024-07-01' })).toBe('not-yet');
    expect(filing({ elected: '2024-06-20' })).toBe('open');
    expect(filing({ elected: '2024-06-20' }, '2024-07-23')).toBe('late');
    expect(filing({ elected: '2024-06-20', filed: '2024-07-22' }, '2025-01-01')).toBe('met');
    expect(filing({ elected: '2024-06-20', filed: '2024-07-23' })).toBe('late');
  });

  it('does not move backward periods and says when a year is not in the calendar', () => {
    expect(duties('first', 'national', { meeting: '2024-06-23' }).notice?.due).toBe('2024-06-08');
    const far = duties('first', 'national', { elected: '2030-09-01' }).filing;
    expect(far).toMatchObject({ due: '2030-10-01' });
    expect(far?.words).toContain('2030年放假安排未收录');
  });
});
