import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Result } from '#shared/basics/result';
import { ballotId, type BallotRow, type CaseRow } from '#shared/elections/case-row';
import { advance } from '#shared/elections/commands/advance';
import { removeCandidate, saveCandidate } from '#shared/elections/commands/candidates';
import { certify } from '#shared/elections/commands/certify';
import { deliverBuilding } from '#shared/elections/commands/deliver-ballots';
import { goBack } from '#shared/elections/commands/go-back';
import { issueBallots } from '#shared/elections/commands/issue-ballots';
import { saveMatter } from '#shared/elections/commands/matters';
import { postNotice } from '#shared/elections/commands/post-notice';
import { electionCaseSchema, stageIds, type StageId } from '#shared/elections/election-case';
import { countPapers } from '#shared/elections/paper-count';
import { stageOrder } from '#shared/elections/stages';
import type { ChangeDraft } from '#shared/journal/draft';
import {
  afterDraft,
  ballotsAfter,
  context,
  frozenSummary,
  frozenUnits,
  openedCase,
  registerOf,
} from '../fixtures/election-rows';

const register = registerOf(frozenUnits(30));

interface World {
  readonly row: CaseRow;
  readonly ballots: readonly BallotRow[];
}
type Act = (world: World) => Result<ChangeDraft>;

const arrangements = {
  form: 'written' as const,
  place: '广场',
  votingFrom: '2024-06-18T08:00',
  votingUntil: '2024-06-20T18:00',
  countAt: '2024-06-21T09:00',
  countPlace: '居委会',
  delivery: '上门',
  collection: '票箱',
  contact: '甲',
  contactPhone: '0532-80000000',
};
const person = (index: number) => ({
  id: null,
  name: `业主${index}`,
  sex: '' as const,
  age: 40,
  party: '',
  education: '',
  occupation: '',
  unit: register.units[index]?.unit ?? '',
  phone: '',
  idNumber: '',
  channel: 'self' as const,
  resume: '',
  eligibility: [{ id: 'EL-2', answer: 'yes' as const, note: '' }],
});

/** What an officer would do next; without it random acts hardly ever reach the ballots. */
const onward: Act = ({ row, ballots }) => {
  const facts = { row, register, ballots };
  switch (row.body.stage) {
    case 'frozen':
      return row.body.candidates.length < 6
        ? saveCandidate(row, person(row.body.candidates.length + 10), context)
        : advance(facts, {}, context);
    case 'candidates': {
      const code = [1, 2, 3].find(wanted => !row.body.matters.some(matter => matter.code === wanted));
      if (code === undefined) return advance(facts, {}, context);
      return saveMatter(row, { id: null, code, title: '事项', text: '', seats: code === 3 ? 5 : null }, context);
    }
    case 'matters':
      return postNotice(row, { posted: '2024-05-30', meeting: '2024-06-18', arrangements }, context);
    case 'notice':
      return issueBallots(facts, {}, context);
    case 'issued':
      return countPapers(ballots.map(ballot => ballot.body)).unregistered > 0
        ? deliverBuilding(
            facts,
            { building: null, delivery: { way: 'in-person', day: '2024-06-18', receiver: '', note: '' } },
            context,
          )
        : advance(facts, {}, context);
    default:
      return advance(facts, {}, context);
  }
};

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 40, arbitrary: fc.constant(onward) },
  { weight: 8, arbitrary: fc.constant<Act>(({ row, ballots }) => advance({ row, register, ballots }, {}, context)) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom<StageId>(...stageIds), fc.constantFrom('写错了', ' ')).map<Act>(
      ([to, reason]) =>
        ({ row, ballots }) =>
          goBack({ row, ballots }, { to, reason }, context),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.integer({ min: 0, max: 35 }).map<Act>(
      index =>
        ({ row }) =>
          saveCandidate(row, person(index), context),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('C01', 'C02').map<Act>(
      id =>
        ({ row }) =>
          removeCandidate(row, { id }, context),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(1, 2, 3, 9), fc.integer({ min: 1, max: 7 })).map<Act>(
      ([code, seats]) =>
        ({ row }) =>
          saveMatter(
            row,
            { id: null, code, title: `事项${code}`, text: '', seats: code === 3 ? seats : null },
            context,
          ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('2024-05-30', '2024-06-10').map<Act>(
      posted =>
        ({ row }) =>
          postNotice(row, { posted, meeting: '2024-06-18', arrangements }, context),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constant<Act>(({ row, ballots }) => issueBallots({ row, register, ballots }, {}, context)),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(null, '1', '2').map<Act>(
      building =>
        ({ row, ballots }) =>
          deliverBuilding(
            { row, register, ballots },
            { building, delivery: { way: 'in-person', day: '2024-06-18', receiver: '', note: '' } },
            context,
          ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant<Act>(({ row, ballots }) =>
      certify(
        { row, register, ballots },
        { electedOn: '2024-06-21', witnesses: [{ role: '监票人', name: '丙' }], tieOutcome: null },
        context,
      ),
    ),
  },
);

function check(before: World, after: World, draft: ChangeDraft): void {
  const [from, to] = [before.row.body, after.row.body];
  expect(electionCaseSchema.safeParse(to).success).toBe(true);
  const step = stageOrder(to.stage) - stageOrder(from.stage);
  expect(step).toBeLessThanOrEqual(1);
  if (step !== 0) {
    expect(to.history).toHaveLength(from.history.length + 1);
    expect(to.history.at(-1)).toMatchObject({ from: from.stage, to: to.stage });
  }
  if (draft.command === 'election.go-back') {
    expect(stageOrder(from.stage)).toBeLessThan(stageOrder('certified'));
    expect(to.history.at(-1)?.reason).not.toBe('');
    expect([to.candidates, to.matters, to.events, to.meeting, to.frozen]).toEqual([
      from.candidates,
      from.matters,
      from.events,
      from.meeting,
      from.frozen,
    ]);
  }
  // No paper ever disappears, no number is given out twice, what was entered stays.
  for (const ballot of before.ballots) {
    const kept = after.ballots.find(other => other.id === ballot.id);
    expect(kept?.body.number).toBe(ballot.body.number);
    expect(kept?.body.entry).toEqual(ballot.body.entry);
  }
  const numbers = after.ballots.map(ballot => ballot.body.number);
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const ballot of after.ballots) expect(ballot.id).toBe(ballotId(after.row.id, ballot.body.number));
  const papers = countPapers(after.ballots.map(ballot => ballot.body));
  expect(papers.printed).toBe(to.issued?.ballots ?? 0);
  expect(papers.printed).toBe(papers.delivered + papers.undelivered + papers.unregistered);
}

it('the stage machine never skips, and going back loses nothing', () => {
  const reached = new Set<StageId>();
  fc.assert(
    fc.property(fc.array(act, { minLength: 10, maxLength: 70 }), acts => {
      let world: World = { row: openedCase({ frozen: frozenSummary(register) }), ballots: [] };
      for (const run of acts) {
        const answer = run(world);
        if (!answer.ok) continue;
        const after = { row: afterDraft(world.row, answer.value), ballots: ballotsAfter(world.ballots, answer.value) };
        check(world, after, answer.value);
        world = after;
        reached.add(world.row.body.stage);
      }
    }),
    { numRuns: 300, seed: 20240620 },
  );
  expect([...reached]).toEqual(expect.arrayContaining(['issued', 'entry', 'counted']));
});
