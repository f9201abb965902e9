import { describe, expect, it } from 'vitest';
import type { Area } from '#shared/basics/area';
import type { BallotRow, CaseRow } from '#shared/elections/case-row';
import { emptyMeeting } from '#shared/elections/empty-meeting';
import type { Ballot, FrozenUnit } from '#shared/elections/election-case';
import { correctEntry, enterBallot, type EntryInput } from '#shared/elections/entry/enter-ballot';
import { ballotNumber } from '#shared/elections/entry/find-ballot';
import { strictOptions } from '#shared/elections/options';

const context = { now: '2026-11-20T10:00:00+08:00', officerId: 'o1', newId: () => 'x' };
const late = { ...context, now: '2026-11-24T18:01:00+08:00' };

const row = {
  id: 'e1',
  body: {
    title: '第一届选举',
    stage: 'entry',
    voteDate: '2026-11-24',
    ruleSet: 'auto',
    options: strictOptions(),
    meeting: { ...emptyMeeting(), votingUntil: '2026-11-24T18:00' },
    matters: [
      { kind: 'ordinary', id: 'M1', code: 1, title: '议事规则', text: '' },
      { kind: 'election', id: 'E1', code: 3, title: '选举委员', text: '', seats: 2, candidates: ['C01', 'C02', 'C03'] },
    ],
  },
} as unknown as CaseRow;
const unit = { unit: '1-1-101', head: 'H0001', area: 10_000 as Area } as FrozenUnit;
const register = { unit: (key: string) => (key === unit.unit ? unit : undefined) };

function paper(fields: Partial<Ballot> = {}): BallotRow {
  const body: Ballot = {
    electionId: 'e1',
    number: '000001',
    head: 'H0001',
    unit: '1-1-101',
    delivery: null,
    entry: null,
    ...fields,
  };
  return { id: 'e1:000001', body };
}

const input: EntryInput = {
  number: '000001',
  channel: 'paper',
  invalid: null,
  proxy: null,
  votes: { M1: 'yes', E1: ['C03', 'C01', 'C03'] },
  returned: null,
  keepOvermarked: false,
};
const enter = (ballot: BallotRow | null, change: Partial<EntryInput> = {}, at = context, of = row) =>
  enterBallot({ row: of, register, ballot }, { ...input, ...change }, at);
const code = (answer: ReturnType<typeof enter>) => (answer.ok ? null : answer.refusal.code);
const entryOf = (answer: ReturnType<typeof enter>) => {
  if (!answer.ok) throw new Error(answer.refusal.code);
  expect(answer.value.changes).toHaveLength(1);
  return (answer.value.changes[0]?.body as Ballot).entry;
};

describe('entering a paper', () => {
  it('changes this paper alone, with the marks in the order of the ballot paper', () => {
    expect(entryOf(enter(paper()))).toMatchObject({
      by: 'o1',
      invalid: null,
      votes: { M1: 'yes', E1: ['C01', 'C03'] },
    });
  });

  it('refuses unknown, withdrawn and repeated numbers, and units outside the frozen register', () => {
    expect(code(enter(null))).toBe('entry-number-unknown');
    expect(code(enter(paper({ withdrawn: { at: '', reason: '' } })))).toBe('entry-number-withdrawn');
    expect(code(enter(paper({ entry: entryOf(enter(paper())) })))).toBe('entry-number-twice');
    expect(code(enter(paper({ unit: '9-9-999' })))).toBe('entry-unit-not-frozen');
    expect(code(enter(paper({ head: 'H0002' })))).toBe('entry-unit-not-frozen');
  });

  it('refuses in a stage without entry', () => {
    const counted = { ...row, body: { ...row.body, stage: 'counted' as const } };
    expect(code(enter(paper(), {}, context, counted))).toBe('case-act-not-now');
  });

  it('keeps more marks than seats only when confirmed', () => {
    const votes = { E1: ['C01', 'C02', 'C03'] };
    expect(code(enter(paper(), { votes }))).toBe('entry-over-marked');
    expect(entryOf(enter(paper(), { votes, keepOvermarked: true }))?.votes).toEqual(votes);
  });

  it('refuses votes on what is not on the paper', () => {
    expect(code(enter(paper(), { votes: { M9: 'yes' } }))).toBe('entry-matter-unknown');
    expect(code(enter(paper(), { votes: { E1: ['C09'] } }))).toBe('entry-candidate-unknown');
    expect(code(enter(paper(), { votes: { M1: ['C01'] } }))).toBe('entry-vote-unreadable');
  });

  it('asks after the deadline when the paper came back, and holds a late one invalid', () => {
    expect(code(enter(paper(), {}, late))).toBe('entry-after-deadline');
    expect(entryOf(enter(paper(), { returned: 'late' }, late))).toMatchObject({
      invalid: 'INV_LATE',
      returned: 'late',
    });
    expect(entryOf(enter(paper(), { returned: 'in-time' }, late))).toMatchObject({
      invalid: null,
      returned: 'in-time',
    });
    expect(entryOf(enter(paper(), { returned: 'late' }))?.invalid).toBeNull();
  });

  it('needs the name of an agent, and takes online ballots only where the case counts them', () => {
    expect(code(enter(paper(), { proxy: { agent: ' ', written: true } }))).toBe('entry-agent-missing');
    expect(code(enter(paper(), { channel: 'online' }))).toBe('entry-online-not-allowed');
  });
});

describe('correcting an entry', () => {
  const entered = paper({ entry: entryOf(enter(paper())) });
  const correct = (ballot: BallotRow, reason: string, at = context) =>
    correctEntry({ row, register, ballot }, { ...input, votes: { M1: 'no' }, reason }, at);

  it('needs an entry and a reason, and keeps the reason with the entry', () => {
    expect(code(correct(paper(), '复核'))).toBe('entry-nothing-to-correct');
    expect(code(correct(entered, '  '))).toBe('entry-reason-missing');
    const answer = correct(entered, '复核原票');
    expect(entryOf(answer)).toMatchObject({ votes: { M1: 'no' }, corrections: [{ by: 'o1', reason: '复核原票' }] });
    expect(answer.ok && answer.value.words).toContain('更正选票 000001：复核原票');
  });

  it('does not make a paper late that was entered in time', () => {
    expect(entryOf(correct(entered, '复核', late))).toMatchObject({ invalid: null, returned: 'in-time' });
  });
});

it('reads typed and scanned numbers', () => {
  expect(['1', ' 000123 ', '999999'].map(ballotNumber)).toEqual(['000001', '000123', '999999']);
  expect(['', '0', '1234567', '12a', '-1'].map(ballotNumber)).toEqual([null, null, null, null, null]);
});
