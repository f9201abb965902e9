import { expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import { certificateStanding } from '#shared/evidence/certificates-on';
import { compareLevel } from '#shared/evidence/compare-level';
import { creditCounting } from '#shared/evidence/credit-counting';
import { levelInForce, listedOn } from '#shared/evidence/credit-on';
import { creditScore } from '#shared/evidence/credit-score';
import { proposedCreditSwitches as switches } from '#shared/evidence/credit-switches';
import { objectionDue } from '#shared/evidence/objection-due';
import { MemoryStore } from '#shared/practice/memory-store';
import { practiceDistrict } from '#shared/practice/practice-district';
import { sampleCertificates } from '#shared/practice/sample-certificates';
import { sampleCredit } from '#shared/practice/sample-credit';
import { sampleIncidents } from '#shared/practice/sample-incidents';
import { sampleStaff } from '#shared/practice/sample-staff';

function loaded(today: Day): MemoryStore {
  const store = new MemoryStore();
  const context = { now: `${today}T09:00:00+08:00`, officerId: 'officer', newId: () => crypto.randomUUID() };
  for (const draft of practiceDistrict(context)) store.apply(draft);
  for (const sample of [sampleStaff, sampleCredit, sampleIncidents, sampleCertificates]) sample(store, context, today);
  return store;
}

it.each(['2026-11-26', '2024-02-29', '2025-03-31'] as Day[])('every state of a credit file is met on %s', today => {
  const store = loaded(today);
  const entries = store.all('creditEntries');
  const standings = new Set(entries.map(({ body }) => creditCounting(body, today, switches).standing));
  expect([...standings].sort()).toEqual(['counts', 'counts-disputed', 'expired', 'five-years', 'repaired', 'void']);
  const levels = store.all('creditLevels');
  const issued = new Set(levels.map(({ body }) => body.level));
  expect([...issued].sort()).toEqual(['A', 'AA', 'AAA', 'B', 'C', 'missing']);
  const subjects = new Map([...entries, ...levels].map(({ body }) => [body.subject.id, body.subject]));
  const verdicts = [...subjects.values()].map(subject => {
    const own = entries.filter(({ body }) => body.subject.id === subject.id);
    return compareLevel(levelInForce(levels, subject, today, switches), creditScore(own, today, switches)).verdict;
  });
  expect([...new Set(verdicts)].sort()).toEqual(['agrees', 'cannot', 'differs', 'none', 'score-differs']);
  const black = [...subjects.values()].filter(one => listedOn(entries, one, 'black', today, switches).length > 0);
  const red = [...subjects.values()].filter(one => listedOn(entries, one, 'red', today, switches).length > 0);
  expect([black.length, red.length]).toEqual([1, 1]);
  const open = entries.filter(({ body }) => objectionDue(body) !== null);
  expect(open).toHaveLength(1);
});

it('incidents and certificates are met in every state', () => {
  const today = '2026-11-26' as Day;
  const store = loaded(today);
  const incidents = store.all('incidents');
  expect(new Set(incidents.map(({ body }) => body.kind)).size).toBe(5);
  expect(new Set(incidents.map(({ body }) => body.subject.kind)).size).toBe(4);
  expect(new Set(incidents.map(({ body }) => body.state))).toEqual(new Set(['effective', 'disputed', 'repaired']));
  const standings = new Set(store.all('standardCertificates').map(({ body }) => certificateStanding(body, today)));
  expect([...standings].sort()).toEqual(['audit-failed', 'counts', 'expired', 'void']);
});
