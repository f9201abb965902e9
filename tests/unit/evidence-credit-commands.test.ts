import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import type { Result } from '#shared/basics/result';
import type { BureauSettings } from '#shared/communities/bureau';
import { certifiedByStreet, certifiedByType, certifiedShare } from '#shared/evidence/certified-share';
import { certifiedGoals, stillNeeded } from '#shared/evidence/certified-goals';
import { changeCreditSwitches } from '#shared/evidence/change-credit-switches';
import { proposedCreditSwitches } from '#shared/evidence/credit-switches';
import { parsePoints, showPoints, showSigned } from '#shared/evidence/points';
import {
  auditCertificate,
  blankCertificate,
  correctCertificate,
  enterCertificate,
} from '#shared/evidence/save-certificate';
import {
  blankCreditEntry,
  correctCreditEntry,
  creditEntryInput,
  enterCreditEntry,
} from '#shared/evidence/save-credit-entry';
import { blankCreditLevel, enterCreditLevel } from '#shared/evidence/save-credit-level';
import { blankIncident, correctIncident, enterIncident, incidentInput } from '#shared/evidence/save-incident';
import type { ChangeDraft } from '#shared/journal/draft';
import { tables } from '#shared/journal/tables';
import { certificate, company, entry, incident, level } from '../fixtures/credit-rows';

const context = { now: '2026-11-26T09:00:00+08:00', officerId: 'o2', newId: () => 'new' };
const codeOf = (answer: Result<ChangeDraft>) => (answer.ok ? 'ok' : answer.refusal.code);

/** The one row of a draft, as the store would take it. */
function bodyOf(answer: Result<ChangeDraft>): Record<string, unknown> {
  if (!answer.ok) throw new Error(answer.refusal.code);
  const [change] = answer.value.changes;
  if (!change) throw new Error('nothing changed');
  return tables[change.table].schema.parse(change.body) as Record<string, unknown>;
}

describe('points', () => {
  it.each([
    ['5', 500],
    ['2.5分', 250],
    ['－3.05', -305],
    ['１２．５０', 1250],
    ['0', 0],
    ['1000', 100_000],
    ['1.005', null],
    ['1000.01', null],
    ['三分', null],
    ['', null],
    ['1e3', null],
  ])('%s', (text, points) => expect(parsePoints(text)).toBe(points));

  it('are written as they are read', () => {
    for (const points of [0, 5, 250, 8499, -305]) expect(parsePoints(showPoints(points))).toBe(points);
    expect([showSigned(300), showSigned(-305), showSigned(0)]).toEqual(['+3.00', '−3.05', '0.00']);
  });
});

describe('an entry of a credit file', () => {
  const typed = {
    ...blankCreditEntry,
    ...{ subject: company, category: 'bad' as const, item: ' 未公示收费标准 ', points: '-3', eventOn: '2026-05-01' },
  };

  it('is entered with its points unsigned, and speaks of no person in the log', () => {
    const answer = enterCreditEntry([], typed, context);
    expect(bodyOf(answer)).toMatchObject({ item: '未公示收费标准', points: 300, state: 'effective', enteredBy: 'o2' });
    const manager = { kind: 'manager' as const, id: 'p1', name: '丁一' };
    const his = enterCreditEntry([], { ...typed, subject: manager }, context);
    expect(his.ok && his.value.words).not.toContain('丁一');
  });

  it.each([
    [{ subject: null }, 'credit-subject-missing'],
    [{ item: '  ' }, 'credit-item-missing'],
    [{ points: '很多' }, 'credit-points-invalid'],
    [{ category: 'good' as const }, 'credit-points-sign'],
    [{ eventOn: '' }, 'evidence-day-invalid'],
    [{ eventOn: '2026-11-27' }, 'evidence-day-future'],
    [{ conductEndedOn: '2026-04-30' }, 'credit-ended-before'],
    [{ colour: 'red' as const }, 'credit-list-colour'],
    [{ colour: 'black' as const, listUntil: '2026-04-01' }, 'evidence-period-order'],
  ])('is refused: %o', (wrong, code) => {
    expect(codeOf(enterCreditEntry([], { ...typed, ...wrong }, context))).toBe(code);
  });

  it('is entered once; a void one does not stand in the way', () => {
    const there = entry({ category: 'bad', item: '未公示收费标准', eventOn: '2026-05-01' });
    expect(codeOf(enterCreditEntry([there], typed, context))).toBe('credit-twice');
    expect(codeOf(enterCreditEntry([{ ...there, body: { ...there.body, state: 'void' } }], typed, context))).toBe('ok');
  });

  it('is put right with what was changed in its story, and must be read again', () => {
    const there = entry({ category: 'bad', points: 500, reviewedBy: 'o1' });
    const row = { table: 'creditEntries' as const, ...there };
    const input = { ...creditEntryInput(there.body), points: '3' };
    const body = bodyOf(correctCreditEntry(row, input, '照决定书改正', context));
    expect(body).toMatchObject({ points: 300, reviewedBy: '', enteredBy: 'o2' });
    expect(JSON.stringify(body['story'])).toContain('分值由“5.00”改为“3.00”');
    expect(codeOf(correctCreditEntry(row, creditEntryInput(there.body), '无', context))).toBe('evidence-unchanged');
    expect(codeOf(correctCreditEntry(row, input, ' ', context))).toBe('evidence-words-missing');
  });
});

describe('an issued level', () => {
  const typed = { ...blankCreditLevel, subject: company, level: 'AA' as const, score: '', issuedOn: '2026-07-01' };

  it('needs no score, and is entered once a day of issue', () => {
    expect(bodyOf(enterCreditLevel([], typed, context))).toMatchObject({ level: 'AA', score: null });
    expect(codeOf(enterCreditLevel([level({ issuedOn: '2026-07-01' })], typed, context))).toBe('credit-level-twice');
  });

  it.each([
    [{ level: null }, 'credit-level-missing'],
    [{ score: '高' }, 'credit-points-invalid'],
    [{ issuedOn: '2027-01-01' }, 'evidence-day-future'],
    [{ head: { ...blankCreditLevel.head, validUntil: '2026-06-30' } }, 'evidence-period-order'],
  ])('is refused: %o', (wrong, code) => {
    expect(codeOf(enterCreditLevel([], { ...typed, ...wrong }, context))).toBe(code);
  });
});

describe('an incident', () => {
  const typed = {
    ...blankIncident,
    subject: company,
    kind: 'penalty' as const,
    title: '未公示',
    happenedOn: '2026-03-02',
  };

  it.each([
    [{}, 'ok'],
    [{ subject: null }, 'incident-subject-missing'],
    [{ title: '' }, 'incident-title-missing'],
    [{ happenedOn: '2026-13-01' }, 'evidence-day-invalid'],
    [{ settledOn: '2026-03-01' }, 'incident-settled-before'],
    [{ kind: 'honour' as const, veto: 'criminal' as const }, 'incident-honour-veto'],
  ])('%o: %s', (more, code) => {
    expect(codeOf(enterIncident([], { ...typed, ...more }, context))).toBe(code);
  });

  it('is entered once, and goes on by a correction that says what came of it', () => {
    const there = incident({ title: '未公示', happenedOn: '2026-03-02' });
    expect(codeOf(enterIncident([there], typed, context))).toBe('incident-twice');
    const row = { table: 'incidents' as const, ...there };
    const done = { ...incidentInput(there.body), settledOn: '2026-04-01' };
    const body = bodyOf(correctIncident(row, done, '已办结', context));
    expect(JSON.stringify(body['story'])).toContain('办结日期由（空）改为“2026-04-01”');
  });
});

describe('a certificate', () => {
  const companies = [{ id: company.id, body: { name: company.name } }];
  const facts = { companies, projects: [], certificates: [certificate({ number: 'WY-001' })] };
  const typed = {
    ...blankCertificate,
    companyId: company.id,
    standard: '住宅标准',
    number: 'WY-002',
    issuedOn: '2026-01-01',
  };

  it.each([
    [{}, 'ok'],
    [{ companyId: 'gone' }, 'certificate-company-missing'],
    [{ projectId: 'gone' }, 'certificate-project-gone'],
    [{ standard: '' }, 'certificate-standard-missing'],
    [{ issuedOn: '' }, 'evidence-day-invalid'],
    [{ head: { ...blankCertificate.head, validUntil: '2025-12-31' } }, 'evidence-period-order'],
    [{ number: 'WY-001' }, 'certificate-twice'],
  ])('%o: %s', (more, code) => {
    expect(codeOf(enterCertificate(facts, { ...typed, ...more }, context))).toBe(code);
  });

  it('keeps its number when it is put right, and its audits in the order of their days', () => {
    const there = { table: 'standardCertificates' as const, ...facts.certificates[0]! };
    const input = { ...typed, number: 'WY-001', level: '二级' };
    expect(bodyOf(correctCertificate(facts, there, input, '照证书', context))).toMatchObject({ level: '二级' });
    const first = bodyOf(auditCertificate(there, { on: '2026-06-01', passed: false, words: '记录不全' }, context));
    const again = { ...there, body: { ...there.body, audits: first['audits'] as typeof there.body.audits } };
    const second = bodyOf(auditCertificate(again, { on: '2026-03-01', passed: true, words: '' }, context));
    expect((second['audits'] as { on: string }[]).map(({ on }) => on)).toEqual(['2026-03-01', '2026-06-01']);
    const audit = (on: string, passed: boolean) => codeOf(auditCertificate(again, { on, passed, words: '' }, context));
    expect(audit('2025-12-31', true)).toBe('certificate-audit-early');
    expect(audit('2026-06-01', true)).toBe('certificate-audit-twice');
    expect(audit('2026-07-01', false)).toBe('certificate-audit-words');
    expect(
      codeOf(
        auditCertificate(
          { ...there, body: { ...there.body, state: 'void' } },
          { on: '2026-07-01', passed: true, words: '' },
          context,
        ),
      ),
    ).toBe('certificate-void');
  });
});

describe('the share of certified companies', () => {
  const serves = (id: string, companyId: string, streetId: string, propertyType: 'residential' | 'office' | null) => ({
    ...{ id, companyId, streetId, propertyType },
  });
  const facts = {
    certificates: [
      certificate({ companyId: 'a' }),
      certificate({ companyId: 'a', propertyType: 'office' }),
      certificate({ companyId: 'b', validUntil: '2026-01-31' }),
      certificate({ companyId: 'idle' }),
    ],
    projects: [
      serves('1', 'a', 's1', 'residential'),
      serves('2', 'b', 's1', 'residential'),
      serves('3', 'b', 's2', 'office'),
      serves('4', 'c', 's2', null),
      serves('5', '', 's2', 'residential'),
    ],
  };
  const on = '2026-11-26' as Day;

  it('has the companies that serve a project below, and those with a certificate that counts above', () => {
    expect(certifiedShare(facts, on)).toEqual({ certified: ['a'], serving: ['a', 'b', 'c'] });
    expect(certifiedShare(facts, '2026-01-31' as Day).certified).toEqual(['a', 'b']);
  });

  it('by street and by the type of certificate and project', () => {
    const streets = certifiedByStreet(facts, ['s1', 's2', 's3'], on);
    expect(streets.map(({ share }) => [share.certified.length, share.serving.length])).toEqual([
      [1, 2],
      [0, 2],
      [0, 0],
    ]);
    const types = certifiedByType(facts, on);
    const of = (type: string) => types.find(({ propertyType }) => propertyType === type);
    expect(of('residential')?.share).toEqual({ certified: ['a'], serving: ['a', 'b'] });
    expect(of('office')?.share).toEqual({ certified: [], serving: ['b'] });
  });

  it('says how many are missing: 30 % may be equal, a third must be passed', () => {
    const [thirty, third] = certifiedGoals as [(typeof certifiedGoals)[0], (typeof certifiedGoals)[0]];
    expect([0, 3, 4, 10, 100].map(serving => stillNeeded(thirty, 0, serving))).toEqual([0, 1, 2, 3, 30]);
    expect([0, 3, 4, 10, 99].map(serving => stillNeeded(third, 0, serving))).toEqual([0, 2, 2, 4, 34]);
    expect(stillNeeded(thirty, 3, 10)).toBe(0);
    expect(stillNeeded(third, 33, 99)).toBe(1);
  });
});

it('the switches are kept with the settings and say what was changed', () => {
  const settings = { credit: undefined } as unknown as BureauSettings;
  expect(codeOf(changeCreditSwitches(settings, proposedCreditSwitches))).toBe('settings-unchanged');
  expect(codeOf(changeCreditSwitches(settings, { ...proposedCreditSwitches, openMonths: 61 }))).toBe(
    'credit-switches-invalid',
  );
  const answer = changeCreditSwitches(settings, { ...proposedCreditSwitches, capped: true });
  expect(answer.ok && answer.value.words).toContain('封顶由否改为是');
});
