import { describe, expect, it } from 'vitest';
import { parseDay } from '#shared/basics/dates';
import { latestNoticeDay, noticeFindings } from '#shared/elections/notice-findings';
import { strictOptions } from '#shared/elections/options';
import { openedCase } from '../fixtures/election-rows';

const facts = (posted: string, reading: 'loose' | 'strict', meeting = '2024-06-20') => ({
  ...openedCase().body,
  options: { ...strictOptions(), noticeReading: reading },
  events: { ...openedCase().body.events, noticePosted: posted, meeting },
});
const ids = (posted: string, reading: 'loose' | 'strict') =>
  noticeFindings(facts(posted, reading)).map(finding => `${finding.id}:${finding.grade}`);

describe('fifteen days before the meeting (DT-6)', () => {
  it('takes 2024-06-05 loosely and 2024-06-04 strictly for a meeting on 2024-06-20', () => {
    const meeting = parseDay('2024-06-20')!;
    expect(latestNoticeDay(meeting, 'loose')).toBe('2024-06-05');
    expect(latestNoticeDay(meeting, 'strict')).toBe('2024-06-04');
  });

  it('blocks the fifteenth day under the strict reading and warns under the loose one', () => {
    expect(ids('2024-06-05', 'strict')).toEqual(['notice-late:blocks']);
    expect(ids('2024-06-05', 'loose')).toEqual(['notice-loose-only:warns']);
    expect(ids('2024-06-04', 'strict')).toEqual(['notice-in-time:fine']);
    expect(ids('2024-06-06', 'loose')).toEqual(['notice-late:blocks']);
  });

  it('names the article of the jurisdiction', () => {
    const rule = (jurisdiction: 'national' | 'shandong' | 'qingdao') =>
      noticeFindings({ ...facts('2024-06-01', 'strict'), jurisdiction })[0]?.rule;
    expect([rule('national'), rule('shandong'), rule('qingdao')]).toEqual(['PMR-14', 'SD-22', 'QD-29']);
  });

  it('warns when the meeting is later than the group may take, blocks when it is before the group', () => {
    const late = noticeFindings(facts('2024-06-01', 'strict', '2024-07-30'));
    expect(late.map(finding => [finding.id, finding.rule, finding.grade])).toContainEqual([
      'meeting-late',
      'QD-24',
      'warns',
    ]);
    const early = noticeFindings(facts('2024-03-01', 'strict', '2024-04-01'));
    expect(early.map(finding => finding.id)).toContain('meeting-before-group');
  });

  it('asks for both days', () => {
    expect(noticeFindings({ ...facts('', 'strict'), events: openedCase().body.events })[0]?.id).toBe('notice-undated');
  });
});
