import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { certificateStanding, certificatesOn } from '#shared/evidence/certificates-on';
import { creditCounting } from '#shared/evidence/credit-counting';
import { badEntriesOn, levelInForce, listedOn } from '#shared/evidence/credit-on';
import { creditScore, levelOf } from '#shared/evidence/credit-score';
import { proposedCreditSwitches as switches } from '#shared/evidence/credit-switches';
import { vetoIncidentsWithin } from '#shared/evidence/incidents-on';
import { certificate, company, entry, incident, level } from '../fixtures/credit-rows';

const day = (text: string) => text as Day;

describe('whether a credit entry counts on a day', () => {
  const bad = entry({
    category: 'bad',
    eventOn: '2024-02-01',
    conductEndedOn: '2024-02-29',
    validUntil: '2099-01-01',
  }).body;

  it('a bad entry counts to the corresponding day five years on: 29 February ends on 28 February', () => {
    expect(creditCounting(bad, day('2029-02-28'), switches)).toMatchObject({ counts: true, untilBy: 'five-years' });
    expect(creditCounting(bad, day('2029-03-01'), switches)).toMatchObject({ counts: false, standing: 'five-years' });
    const onLeap = { ...bad, conductEndedOn: '2023-02-28' };
    expect(creditCounting(onLeap, day('2028-02-28'), switches).counts).toBe(true);
    expect(creditCounting(onLeap, day('2028-02-29'), switches).counts).toBe(false);
  });

  it('five years run from the end of the conduct, or from the event where no end was entered', () => {
    expect(creditCounting({ ...bad, conductEndedOn: '' }, day('2029-02-01'), switches).counts).toBe(true);
    expect(creditCounting({ ...bad, conductEndedOn: '' }, day('2029-02-02'), switches).standing).toBe('five-years');
  });

  it('its own validity may end earlier; five years never end later', () => {
    expect(creditCounting({ ...bad, validUntil: '2025-01-31' }, day('2025-02-01'), switches).standing).toBe('expired');
    expect(creditCounting({ ...bad, validUntil: '' }, day('2025-02-28'), switches).counts).toBe(true);
    expect(creditCounting({ ...bad, validUntil: '' }, day('2025-03-01'), switches).standing).toBe('expired');
    const endless = { ...switches, openMonths: 0 };
    expect(creditCounting({ ...bad, validUntil: '' }, day('2029-02-28'), endless).counts).toBe(true);
    expect(creditCounting({ ...bad, validUntil: '' }, day('2029-03-01'), endless).standing).toBe('five-years');
  });

  it('good and basic entries know no five years', () => {
    const good = entry({ category: 'good', eventOn: '2015-01-01', validUntil: '2030-01-01' }).body;
    expect(creditCounting(good, day('2029-12-31'), switches)).toMatchObject({ counts: true, untilBy: 'stated' });
  });

  it('disputed, repaired and void entries count as the switches say, void never', () => {
    const on = day('2024-06-01');
    const stands = (state: typeof bad.state, own = switches) => creditCounting({ ...bad, state }, on, own);
    expect(stands('disputed')).toMatchObject({ counts: true, standing: 'counts-disputed' });
    expect(stands('disputed', { ...switches, disputedCounts: false })).toMatchObject({ counts: false });
    expect(stands('repaired')).toMatchObject({ counts: false, standing: 'repaired' });
    expect(stands('repaired', { ...switches, repairedCounts: true }).counts).toBe(true);
    expect(stands('void', { ...switches, repairedCounts: true, disputedCounts: true }).counts).toBe(false);
  });

  it('nothing counts before it happened', () => {
    expect(creditCounting(bad, day('2024-01-31'), switches).standing).toBe('not-yet');
  });
});

describe('the recomputed score', () => {
  it.each([
    [8500, false, 'AAA'],
    [8499, false, 'AA'],
    [8000, true, 'AA'],
    [7999, false, 'A'],
    [7000, false, 'A'],
    [6999, false, 'B'],
    [6000, true, 'B'],
    [5999, false, 'B'],
    [5999, true, 'C'],
    [-100, true, 'C'],
  ] as const)('%i points, bad record %s: %s', (score, bad, expected) => {
    expect(levelOf(score, bad)).toBe(expected);
  });

  it('84.99 and 85.00 from summands', () => {
    const file = [
      entry({ category: 'basic', points: 7000, validUntil: '2027-01-01' }),
      entry({ category: 'good', points: 1600, validUntil: '2027-01-01' }),
      entry({ category: 'bad', points: 101, validUntil: '2027-01-01' }),
    ];
    const on = day('2026-06-01');
    expect(creditScore(file, on, switches)).toMatchObject({ score: 8499, level: 'AA', hasBadRecord: true });
    const repaired = file.map(row => (row.body.points === 101 ? { ...row, body: { ...row.body, points: 100 } } : row));
    expect(creditScore(repaired, on, switches)).toMatchObject({ score: 8500, level: 'AAA' });
  });

  it('caps of 80 and 40 are a switch and say what they took', () => {
    const file = [entry({ category: 'basic', points: 9000 }), entry({ category: 'good', points: 4500 })];
    const capped = creditScore(file, day('2026-06-01'), { ...switches, capped: true });
    expect(capped).toMatchObject({ basic: 8000, good: 4000, overCap: 1500, score: 12000 });
  });

  it('no entry at all is C（缺失）; entries without a basic one that counts give no level', () => {
    expect(creditScore([], day('2026-06-01'), switches).level).toBe('missing');
    expect(creditScore([entry({ state: 'void' })], day('2026-06-01'), switches).level).toBe('missing');
    expect(creditScore([entry({ category: 'good' })], day('2026-06-01'), switches).level).toBeNull();
  });
});

describe('what is in force on a day', () => {
  it('the last level issued by the day that is not void; it is not brought back when a newer one ends', () => {
    const levels = [
      level({ level: 'A', issuedOn: '2024-05-01', validUntil: '2030-01-01' }),
      level({ level: 'AA', issuedOn: '2025-05-01', validUntil: '2026-04-30' }),
      level({ level: 'AAA', issuedOn: '2025-06-01', state: 'void' }),
    ];
    expect(levelInForce(levels, company, day('2025-04-30'), switches)?.row.body.level).toBe('A');
    expect(levelInForce(levels, company, day('2026-04-30'), switches)?.row.body.level).toBe('AA');
    expect(levelInForce(levels, company, day('2026-05-01'), switches)).toBeNull();
    expect(levelInForce(levels, { kind: 'project', id: company.id }, day('2025-05-02'), switches)).toBeNull();
  });

  it('a level that names no end is in force for a year, or without end when the switch says so', () => {
    const levels = [level({ issuedOn: '2025-05-01', validUntil: '' })];
    expect(levelInForce(levels, company, day('2026-05-01'), switches)?.until).toBe('2026-05-01');
    expect(levelInForce(levels, company, day('2026-05-02'), switches)).toBeNull();
    expect(levelInForce(levels, company, day('2030-01-01'), { ...switches, openMonths: 0 })?.until).toBe('');
  });

  it('a black list stands for its own period, and not after repair, void or five years', () => {
    const list = { colour: 'black', from: '2025-03-01', until: '2028-02-29' } as const;
    const row = entry({ category: 'bad', eventOn: '2025-01-01', list, validUntil: '2025-12-31' });
    const black = (on: string, body = row.body) => listedOn([{ ...row, body }], company, 'black', day(on), switches);
    expect(black('2025-02-28')).toHaveLength(0);
    expect(black('2028-02-29')).toHaveLength(1);
    expect(black('2028-03-01')).toHaveLength(0);
    expect(black('2026-01-01', { ...row.body, state: 'repaired' })).toHaveLength(0);
    expect(black('2026-01-01', { ...row.body, state: 'void' })).toHaveLength(0);
    const endless = { ...row.body, list: { ...list, until: '' }, validUntil: '' };
    expect(black('2030-01-01', endless)).toHaveLength(1);
    expect(black('2030-01-02', endless)).toHaveLength(0);
    expect(listedOn([row], company, 'red', day('2026-01-01'), switches)).toHaveLength(0);
  });

  it('bad entries are those of the subject that count; a manager and a member of staff are one person', () => {
    const his = entry({ category: 'bad', subject: { kind: 'manager', id: 'p1', name: '丁' } });
    expect(badEntriesOn([his], { kind: 'staff', id: 'p1' }, day('2026-06-01'), switches)).toHaveLength(1);
    expect(badEntriesOn([his], company, day('2026-06-01'), switches)).toHaveLength(0);
  });

  it('veto grounds of a period, whatever their state, those without a day too', () => {
    const rows = [
      incident({ happenedOn: '2025-01-01', veto: 'unpaid-wages', state: 'void' }),
      incident({ happenedOn: '2024-12-31', veto: 'criminal' }),
      incident({ happenedOn: '', veto: 'falsified' }),
      incident({ happenedOn: '2025-06-01', veto: null }),
    ];
    const found = vetoIncidentsWithin(rows, [company], day('2025-01-01'), day('2026-12-31'));
    expect(found.map(({ ground }) => ground)).toEqual(['unpaid-wages', 'falsified']);
  });

  it('a certificate counts until its expiry, unless void or its last audit failed', () => {
    const body = certificate({ issuedOn: '2024-01-01', validUntil: '2026-12-31' }).body;
    expect(certificateStanding(body, day('2023-12-31'))).toBe('not-yet');
    expect(certificateStanding(body, day('2026-12-31'))).toBe('counts');
    expect(certificateStanding(body, day('2027-01-01'))).toBe('expired');
    const audits = [
      { on: '2025-06-01', passed: false, words: '' },
      { on: '2025-09-01', passed: true, words: '' },
    ];
    expect(certificateStanding({ ...body, audits }, day('2025-07-01'))).toBe('audit-failed');
    expect(certificateStanding({ ...body, audits }, day('2025-09-01'))).toBe('counts');
    expect(certificatesOn([{ id: 'c', body }], 'someone else', day('2025-09-01'))).toHaveLength(0);
  });
});
