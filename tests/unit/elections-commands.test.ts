import { describe, expect, it } from 'vitest';
import { advance } from '#shared/elections/commands/advance';
import { orderCandidates, removeCandidate, saveCandidate } from '#shared/elections/commands/candidates';
import { deliverBallot, deliverBuilding } from '#shared/elections/commands/deliver-ballots';
import { editCase } from '#shared/elections/commands/edit-case';
import { goBack } from '#shared/elections/commands/go-back';
import { saveHandOver } from '#shared/elections/commands/hand-over';
import { issueBallots } from '#shared/elections/commands/issue-ballots';
import { saveMatter } from '#shared/elections/commands/matters';
import { openCase } from '#shared/elections/commands/open-case';
import { recordEvent } from '#shared/elections/commands/record-event';
import type { BallotRow, CaseRow } from '#shared/elections/case-row';
import type { Candidate } from '#shared/elections/election-case';
import { strictOptions } from '#shared/elections/options';
import {
  afterDraft,
  ballotsAfter,
  codeOf,
  context,
  frozenSummary,
  frozenUnits,
  openedCase,
  registerOf,
  valueOf,
} from '../fixtures/election-rows';

const register = registerOf(frozenUnits(25, index => (index < 3 ? 0 : index)));
const at = (stage: CaseRow['body']['stage'], patch: Partial<CaseRow['body']> = {}) =>
  openedCase({ stage, frozen: frozenSummary(register), ...patch });
const person = (name: string, unit: string): Omit<Candidate, 'id'> & { id: null } => ({
  id: null,
  name,
  sex: '',
  age: 40,
  party: '',
  education: '',
  occupation: '',
  unit,
  phone: '',
  idNumber: '',
  channel: 'self',
  resume: '',
  eligibility: [],
});
const seats = (row: CaseRow, count: number) =>
  saveMatter(row, { id: null, code: 3, title: '选举', text: '', seats: count }, context);

describe('opening', () => {
  const input = {
    projectId: 'p1',
    title: ' 换届 ',
    kind: 'renewal' as const,
    term: 2,
    termYears: 5,
    jurisdiction: 'qingdao' as const,
    voteDate: '2024-06-20',
    ruleSet: 'auto' as const,
    options: strictOptions(),
    organiser: { street: '', group: '', leader: '', counters: '', supervisors: '' },
    events: { termEnds: '2024-12-31' },
  };
  const open = (patch: Partial<typeof input>, cases: CaseRow[] = []) =>
    codeOf(openCase({ projectKnown: true, cases }, { ...input, ...patch }, context));
  it('refuses a second running case, a bad day, a term of six years, a renewal without the end of the term', () => {
    expect(open({})).toBe('ok');
    expect(open({}, [openedCase()])).toBe('case-already-running');
    expect(open({}, [openedCase({ stage: 'filed' })])).toBe('ok');
    expect(open({ voteDate: '2024-02-30' })).toBe('case-day-invalid');
    expect(open({ termYears: 6 })).toBe('case-term-years');
    expect(open({ events: { termEnds: '' } })).toBe('case-term-end-missing');
    expect(open({ title: '  ' })).toBe('case-title-missing');
  });
  it('gives a renewal the standard hand-over list, a first election none', () => {
    const draft = valueOf(openCase({ projectKnown: true, cases: [] }, input, context));
    expect((draft.changes[0]?.body as CaseRow['body']).renewal?.handOver.length).toBeGreaterThan(10);
    expect(openedCase().body.renewal).toBeNull();
    expect(
      codeOf(
        saveHandOver(
          openedCase(),
          { renewal: (draft.changes[0]?.body as CaseRow['body']).renewal!, handedOver: null },
          context,
        ),
      ),
    ).toBe('hand-over-first-election');
  });
});

describe('what is allowed when', () => {
  it('keeps the switches from changing once the notice is out', () => {
    expect(codeOf(editCase(at('matters'), { options: strictOptions() }, context))).toBe('ok');
    expect(codeOf(editCase(at('notice'), { options: strictOptions() }, context))).toBe('case-act-not-now');
  });
  it('goes on only when the table says so, and says what is missing', () => {
    const answer = advance({ row: at('frozen'), register, ballots: [] }, {}, context);
    expect(codeOf(answer)).toBe('case-not-ready');
    expect(!answer.ok && answer.refusal.params?.missing).toContain('候选人');
  });
  it('has no way back after certification', () => {
    expect(codeOf(goBack({ row: at('certified'), ballots: [] }, { to: 'opened', reason: '后悔' }, context))).toBe(
      'case-certified-no-way-back',
    );
    expect(codeOf(goBack({ row: at('counted'), ballots: [] }, { to: 'opened', reason: ' ' }, context))).toBe(
      'case-reason-missing',
    );
    expect(codeOf(goBack({ row: at('frozen'), ballots: [] }, { to: 'notice', reason: '后悔' }, context))).toBe(
      'case-not-an-earlier-stage',
    );
  });
});

describe('candidates and matters', () => {
  it('numbers, reorders and removes candidates, also from the election', () => {
    let row = at('frozen');
    for (const [name, unit] of [
      ['赵六', '1-103'],
      ['丁一', '1-104'],
    ] as const)
      row = afterDraft(row, valueOf(saveCandidate(row, person(name, unit), context)));
    expect(row.body.candidates.map(candidate => candidate.id)).toEqual(['C01', 'C02']);
    expect(codeOf(saveCandidate(row, person('丁一', '1-104'), context))).toBe('candidate-twice');
    row = afterDraft(row, valueOf(orderCandidates(row, { ids: null }, context)));
    expect(row.body.candidates.map(candidate => candidate.name)).toEqual(['丁一', '赵六']);
    row = { ...row, body: { ...row.body, stage: 'candidates' } };
    row = afterDraft(row, valueOf(seats(row, 5)));
    row = { ...row, body: { ...row.body, stage: 'frozen' } };
    row = afterDraft(row, valueOf(removeCandidate(row, { id: 'C02' }, context)));
    expect(row.body.matters[0]).toMatchObject({ kind: 'election', candidates: ['C01'] });
  });
  it('keeps seats odd and within the law, one election, weight by code and date', () => {
    const row = at('candidates');
    expect(codeOf(seats(row, 4))).toBe('matter-seats-not-allowed');
    expect(codeOf(seats(row, 3))).toBe('matter-seats-not-allowed');
    expect(codeOf(seats(row, 5))).toBe('ok');
    expect(codeOf(seats(afterDraft(row, valueOf(seats(row, 5))), 5))).toBe('matter-second-election');
    const fund = (voteDate: string) =>
      afterDraft(
        { ...row, body: { ...row.body, voteDate } },
        valueOf(
          saveMatter(
            { ...row, body: { ...row.body, voteDate } },
            { id: null, code: 5, title: '维修资金', text: '', seats: null },
            context,
          ),
        ),
      ).body.matters[0]?.kind;
    expect([fund('2020-06-20'), fund('2024-06-20')]).toEqual(['special', 'ordinary']);
  });
});

it('weighs the matters anew when the day of the vote moves under other rules', () => {
  const row = at('candidates', { voteDate: '2020-12-20' });
  const fund = afterDraft(
    row,
    valueOf(saveMatter(row, { id: null, code: 5, title: '维修资金', text: '', seats: null }, context)),
  );
  expect(fund.body.matters[0]?.kind).toBe('special');
  const moved = afterDraft(fund, valueOf(editCase(fund, { voteDate: '2021-01-05' }, context)));
  expect(moved.body.matters[0]?.kind).toBe('ordinary');
});

describe('ballots', () => {
  const meeting = { ...openedCase().body.meeting, votingUntil: '2024-06-20T18:00' };
  const notice = at('notice', { meeting, events: { ...openedCase().body.events, noticePosted: '2024-06-01' } });
  const issued = () => {
    const draft = valueOf(issueBallots({ row: notice, register, ballots: [] }, {}, context));
    return { row: afterDraft(notice, draft), ballots: ballotsAfter([], draft) };
  };
  const delivery = { way: 'in-person' as const, day: '2024-06-10', receiver: '', note: '' };

  it('gives one paper a head, with consecutive numbers', () => {
    const { ballots } = issued();
    expect(ballots).toHaveLength(23);
    expect(ballots.map(ballot => ballot.body.number).slice(0, 2)).toEqual(['000001', '000002']);
    expect(ballots[0]?.body).toMatchObject({ head: 'H0001', unit: '1-100' });
  });
  it('withdraws them on going back and goes on with higher numbers', () => {
    const { row, ballots } = issued();
    const back = valueOf(goBack({ row, ballots }, { to: 'matters', reason: '错字' }, context));
    const kept = ballotsAfter(ballots, back);
    expect(kept.every((ballot: BallotRow) => ballot.body.withdrawn?.reason === '错字')).toBe(true);
    const again = { ...afterDraft(row, back), body: { ...afterDraft(row, back).body, stage: 'notice' as const } };
    const draft = valueOf(issueBallots({ row: again, register, ballots: kept }, {}, context));
    expect((draft.changes[1]?.body as BallotRow['body']).number).toBe('000024');
  });
  it('registers deliveries one by one and by building, with days and reasons checked', () => {
    const { row, ballots } = issued();
    const facts = { row, register, ballots };
    expect(codeOf(deliverBallot(facts, { number: '7', delivery }, context))).toBe('ok');
    expect(codeOf(deliverBallot(facts, { number: '99', delivery }, context))).toBe('delivery-ballot-unknown');
    expect(codeOf(deliverBallot(facts, { number: '7', delivery: { ...delivery, day: '2024-06-21' } }, context))).toBe(
      'delivery-after-deadline',
    );
    expect(codeOf(deliverBallot(facts, { number: '7', delivery: { ...delivery, day: '2024-05-31' } }, context))).toBe(
      'delivery-before-notice',
    );
    expect(codeOf(deliverBallot(facts, { number: '7', delivery: { ...delivery, way: 'undelivered' } }, context))).toBe(
      'delivery-reason-missing',
    );
    expect(valueOf(deliverBuilding(facts, { building: '2', delivery }, context)).changes).toHaveLength(10);
    expect(codeOf(deliverBuilding(facts, { building: '8', delivery }, context))).toBe('delivery-none-open');
  });
});

it('keeps dates in their order and results before filing', () => {
  const row = at('certified', {
    certified: { at: context.now, by: '', tallyHash: '', witnesses: [], elected: [], tieOutcome: null },
    events: { ...openedCase().body.events, elected: '2024-06-21' },
  });
  expect(codeOf(recordEvent(row, { event: 'filed', day: '2024-06-20' }, context))).toBe('event-before');
  expect(codeOf(recordEvent(row, { event: 'filed', day: '2024-07-01' }, context))).toBe('ok');
  expect(codeOf(recordEvent(row, { event: 'elected', day: '2024-07-01' }, context))).toBe('event-has-its-own-step');
  expect(codeOf(recordEvent(at('counted'), { event: 'filed', day: '2024-07-01' }, context))).toBe(
    'event-before-result',
  );
});
