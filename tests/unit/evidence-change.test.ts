import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/basics/dates';
import type { Result } from '#shared/basics/result';
import {
  correctEvidence,
  objectToEvidence,
  repairEvidence,
  reviewEvidence,
  settleObjection,
  voidEvidence,
} from '#shared/evidence/change-evidence';
import { countsOn, expiresWithin } from '#shared/evidence/counts-on';
import type { CreditEntry } from '#shared/evidence/credit';
import type { EvidenceRow } from '#shared/evidence/evidence-row';
import { blankHeadInput, newEvidenceHead } from '#shared/evidence/new-evidence-head';
import { objectionDue } from '#shared/evidence/objection-due';
import type { ChangeDraft, CommandContext } from '#shared/journal/draft';
import { tables } from '#shared/journal/tables';
import { addWorkingDays } from '#shared/rules/add-working-days';

const context = (officerId: string, day = '2026-09-28'): CommandContext => ({
  now: `${day}T09:00:00+08:00`,
  officerId,
  newId: () => 'new',
});

const row = (more: Partial<CreditEntry> = {}): EvidenceRow<'creditEntries'> => ({
  table: 'creditEntries',
  id: 'entry',
  body: {
    ...newEvidenceHead({ ...blankHeadInput, document: '〔2026〕12号', validUntil: '2027-06-30' }, context('a')),
    subject: { kind: 'company', id: 'c', name: '安居乐物业' },
    category: 'bad',
    item: '未按规定公示',
    eventOn: '2026-08-01',
    conductEndedOn: '2026-08-20',
    points: 300,
    list: null,
    ...more,
  },
});

/** The row as the answer leaves it, checked by its table. */
function after(answer: Result<ChangeDraft>): EvidenceRow<'creditEntries'> {
  if (!answer.ok) throw new Error(answer.refusal.code);
  const change = answer.value.changes[0];
  tables.creditEntries.schema.parse(change?.body);
  expect(answer.value.words).not.toMatch(/安居乐|未按规定/);
  return { table: 'creditEntries', id: 'entry', body: change?.body as CreditEntry };
}

const codeOf = (answer: Result<ChangeDraft>) => (answer.ok ? 'ok' : answer.refusal.code);

describe('objection (CR-6)', () => {
  it('is due three working days later, over the National Day holiday', () => {
    // 2026-09-28 is a Monday; 10-01 … 10-07 off, so the third working day is 10-08 when two lie before the holiday.
    const disputed = after(objectToEvidence(row(), { on: '2026-09-28', words: '公示时间有误' }, context('a')));
    expect(disputed.body.state).toBe('disputed');
    expect(objectionDue(disputed.body)).toBe('2026-10-08');
    expect(disputed.body.story.map(line => line.words).join()).toContain('2026-10-08');
    expect(countsOn(disputed.body, '2026-10-01')).toBe(true);
  });
  it('ends in effective or void, and the story only grows', () => {
    const disputed = after(objectToEvidence(row(), { on: '2026-09-28', words: '公示时间有误' }, context('a')));
    const stands = after(settleObjection(disputed, { upheld: false, words: '照片可证' }, context('b')));
    const gone = after(settleObjection(disputed, { upheld: true, words: '登错企业' }, context('b')));
    expect([stands.body.state, gone.body.state]).toEqual(['effective', 'void']);
    expect(stands.body.story.slice(0, 1)).toEqual(disputed.body.story);
    expect([objectionDue(stands.body), countsOn(gone.body, '2026-10-01')]).toEqual([null, false]);
    expect(codeOf(settleObjection(stands, { upheld: true, words: '再查' }, context('b')))).toBe('evidence-state');
  });
  it('is not of tomorrow and says something', () => {
    expect(codeOf(objectToEvidence(row(), { on: '2026-09-29', words: '有误' }, context('a')))).toBe(
      'evidence-day-future',
    );
    expect(codeOf(objectToEvidence(row(), { on: '2026-02-30', words: '有误' }, context('a')))).toBe(
      'evidence-day-invalid',
    );
    expect(codeOf(objectToEvidence(row(), { on: '2026-09-28', words: ' ' }, context('a')))).toBe(
      'evidence-words-missing',
    );
  });
});

it('only what is bad is repaired, and then it counts no longer', () => {
  const input = { on: '2026-09-20', words: '区住建局《信用修复决定》〔2026〕3号' };
  const repaired = after(repairEvidence(row(), input, context('b')));
  expect([repaired.body.state, countsOn(repaired.body, '2026-09-28')]).toEqual(['repaired', false]);
  expect(codeOf(repairEvidence(row({ category: 'good' }), input, context('b')))).toBe('evidence-not-bad');
});

it('becomes void once, with a reason', () => {
  const gone = after(voidEvidence(row(), { reason: '登错企业' }, context('a')));
  expect(gone.body.state).toBe('void');
  expect(codeOf(voidEvidence(gone, { reason: '再来' }, context('a')))).toBe('evidence-state');
  expect(codeOf(voidEvidence(row(), { reason: '' }, context('a')))).toBe('evidence-words-missing');
});

it('is read by a second officer, again after a correction', () => {
  expect(codeOf(reviewEvidence(row(), context('a')))).toBe('evidence-own-review');
  const read = after(reviewEvidence(row(), context('b')));
  expect(read.body.reviewedBy).toBe('b');
  expect(codeOf(reviewEvidence(read, context('c')))).toBe('evidence-reviewed');
  const input = { reason: '看错文号', changes: '文号：12号 → 21号' };
  const body = { ...read.body, document: '〔2026〕21号', story: [], state: 'void' as const };
  const corrected = after(correctEvidence(read, body, input, context('b')));
  expect(corrected.body).toMatchObject({
    state: 'effective',
    enteredBy: 'b',
    reviewedBy: '',
    document: '〔2026〕21号',
  });
  expect(corrected.body.story).toHaveLength(2);
  expect(codeOf(reviewEvidence(corrected, context('b')))).toBe('evidence-own-review');
  expect(codeOf(correctEvidence(read, body, { ...input, changes: '' }, context('b')))).toBe('evidence-unchanged');
});

it('counts on its last day and not after it', () => {
  const { body } = row();
  expect([countsOn(body, '2027-06-30'), countsOn(body, '2027-07-01')]).toEqual([true, false]);
  expect(countsOn({ ...body, validUntil: '' }, '2099-01-01')).toBe(true);
  expect(expiresWithin(body, '2027-06-01' as Day, 29)).toBe(true);
  expect(expiresWithin(body, '2027-06-01' as Day, 28)).toBe(false);
});

it('working days: make-up days count, and years without a notice say so', () => {
  expect(addWorkingDays('2026-02-13' as Day, 3).due).toBe('2026-02-25');
  expect(addWorkingDays('2031-01-03' as Day, 1)).toEqual({ due: '2031-01-06', published: false });
});
