import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day } from '#shared/basics/dates';
import type { Result } from '#shared/basics/result';
import { advanceTopic } from '#shared/coordination/commands/advance-topic';
import { climbLadder } from '#shared/coordination/commands/climb-ladder';
import { editTopic, noteOnTopic } from '#shared/coordination/commands/edit-topic';
import { mergeTopics, splitTopic } from '#shared/coordination/commands/merge-topics';
import { topicFrom } from '#shared/coordination/commands/new-topic';
import { declineTopic, reopenTopic, returnTopic } from '#shared/coordination/commands/return-topic';
import { addDuty, alterDuty, finishDuty, reportProgress } from '#shared/coordination/commands/topic-duties';
import { handToEnforcement, recordOutcome } from '#shared/coordination/commands/topic-exits';
import type { TopicRow } from '#shared/coordination/commands/topic-draft';
import { stepReached } from '#shared/coordination/overdue-ladder';
import { topicDigestOf } from '#shared/coordination/topic-digest';
import { topicSchema, type Topic } from '#shared/coordination/topic';
import { mainStageIds } from '#shared/coordination/topic-stages';
import type { ChangeDraft, CommandContext } from '#shared/journal/draft';
import { topicContext, topicInput } from '../fixtures/topics';

type Two = readonly [TopicRow, TopicRow];
type Act = (rows: Two, context: CommandContext) => Result<ChangeDraft>;

const start = '2026-03-11' as Day;
const day = fc.integer({ min: -20, max: 60 }).map(days => addDays(start, days) as string);
const text = fc.constantFrom('', '检修电梯', '更换门禁');
const reason = fc.constantFrom('', '情况有变');
const side = fc.constantFrom('company', 'committee', null);
const dutyId = (row: TopicRow, pick: number) =>
  row.body.duties[pick % Math.max(1, row.body.duties.length)]?.id ?? 'none';

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc
      .record({ posting: fc.boolean(), skip: reason, until: day, asked: fc.nat(9), satisfied: fc.nat(9) })
      .map(
        (input): Act =>
          ([row], context) =>
            advanceTopic(
              row,
              {
                acceptance: { proposer: '社区党委', reason: '多次反映', affected: '', level: 'project' },
                consultation: '各方同意检修',
                posting: { from: context.now.slice(0, 10), until: input.until, place: '公示栏' },
                ...(input.posting ? {} : { skipPosting: input.skip }),
                judgement: {
                  on: context.now.slice(0, 10),
                  method: 'phone',
                  asked: input.asked,
                  satisfied: input.satisfied,
                  comments: '',
                },
              },
              context,
            ),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...mainStageIds), reason).map(
      ([to, why]): Act =>
        ([row], context) =>
          returnTopic(row, { to, reason: why }, context),
    ),
  },
  {
    weight: 1,
    arbitrary: reason.map(
      (why): Act =>
        ([row], context) =>
          declineTopic(row, { reason: why }, context),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(reason, day).map(
      ([why, due]): Act =>
        ([row], context) =>
          reopenTopic(row, { reason: why, due }, context),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(day, reason, text).map(
      ([due, why, title]): Act =>
        ([row], context) =>
          editTopic(row, { ...topicInput(), title, due, reason: why }, context),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(text, side, day).map(
      ([words, who, due]): Act =>
        ([row], context) =>
          addDuty(row, { text: words, side: who, personId: '', coSides: [], due }, context),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(5), day, reason).map(
      ([pick, due, why]): Act =>
        ([row], context) =>
          alterDuty(
            row,
            { dutyId: dutyId(row, pick), text: '改期', side: 'company', personId: '', coSides: [], due, reason: why },
            context,
          ),
    ),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(fc.nat(5), fc.boolean(), day).map(
      ([pick, now, on]): Act =>
        ([row], context) =>
          finishDuty(row, { dutyId: dutyId(row, pick), on: now ? context.now.slice(0, 10) : on }, context),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(5), text).map(
      ([pick, words]): Act =>
        ([row], context) =>
          reportProgress(
            row,
            { dutyId: dutyId(row, pick), on: context.now.slice(0, 10), by: '', words, attachments: [] },
            context,
          ),
    ),
  },
  { weight: 3, arbitrary: fc.constant<Act>(([row], context) => climbLadder(row, { words: '' }, context)) },
  { weight: 1, arbitrary: fc.constant<Act>(([row], context) => noteOnTopic(row, { words: '电话回访' }, context)) },
  { weight: 1, arbitrary: fc.constant<Act>(([row, other], context) => mergeTopics(row, other, context)) },
  {
    weight: 2,
    arbitrary: fc.constant<Act>(([row, other], context) => splitTopic(row, other, { reason: '不是一回事' }, context)),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Act>(([row], context) =>
      handToEnforcement(row, { agency: '综合执法中队', facts: '违建' }, context),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constant<Act>(([row], context) =>
      recordOutcome(
        row,
        {
          exitId: row.body.exits[row.body.exits.length - 1]?.id ?? '',
          on: context.now.slice(0, 10),
          outcome: '已拆除',
        },
        context,
      ),
    ),
  },
);

/** Straightforwardly, from the definition in the schema. */
function dueByHand(topic: Topic): string {
  if (['closed', 'declined', 'merged'].includes(topic.stage)) return '9999-12-31';
  const all = [topic.due];
  for (const duty of topic.duties) if (duty.doneOn === '') all.push(duty.due);
  return all.filter(Boolean).sort()[0] ?? '9999-12-31';
}

function made(number: string): Topic {
  const answer = topicFrom(topicInput(), number, topicContext());
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

/** One that stands in 执行 already, so that walks reach the end. */
function carriedOut(): Topic {
  const base = topicContext();
  const context = { ...base, newId: () => `begun-${base.newId()}` };
  let row: TopicRow = { id: 'a', body: made('2026-00001') };
  const take = (answer: Result<ChangeDraft>) => {
    if (!answer.ok) throw new Error(answer.refusal.code);
    row = { id: 'a', body: answer.value.changes[0]?.body as Topic };
  };
  const acceptance = { proposer: '社区党委', reason: '多次反映', affected: '', level: 'project' as const };
  const duty = { text: '检修', side: 'company' as const, personId: '', coSides: [], due: '2026-03-20' };
  take(advanceTopic(row, { acceptance }, context));
  take(advanceTopic(row, {}, context));
  take(addDuty(row, duty, context));
  take(advanceTopic(row, { consultation: '同意', skipPosting: '只涉及本楼' }, context));
  return row.body;
}

it('whatever is done: the story only grows, the next due day is right, and a settled topic owes nothing', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.boolean(), fc.array(fc.tuple(acts, fc.nat(6)), { minLength: 1, maxLength: 60 }), (midway, steps) => {
      let rows: Two = [
        { id: 'a', body: midway ? carriedOut() : made('2026-00001') },
        { id: 'b', body: made('2026-00002') },
      ];
      let today = start;
      steps.forEach(([act, later], index) => {
        today = addDays(today, later);
        const base = topicContext(today);
        const answer = act(rows, { ...base, newId: () => `${index}-${base.newId()}` });
        if (!answer.ok) return;
        expect(answer.value.words).not.toContain('王某');
        const before = rows;
        rows = before.map(row => {
          const change = answer.value.changes.find(each => each.id === row.id);
          return change ? { id: row.id, body: change.body as Topic } : row;
        }) as unknown as Two;
        rows.forEach((row, at) => {
          const was = before[at]?.body.events ?? [];
          const changed = answer.value.changes.some(change => change.id === row.id);
          expect(row.body.events.slice(0, was.length)).toEqual(was);
          if (changed) expect(row.body.events.length).toBeGreaterThan(was.length);
          expect(row.body.nextDue).toBe(dueByHand(row.body));
          expect(topicSchema.parse(row.body)).toEqual(row.body);
          expect(new Set(row.body.events.map(event => event.id)).size).toBe(row.body.events.length);
          if (row.body.stage === 'closed') {
            expect(row.body.duties.filter(duty => duty.doneOn === '')).toEqual([]);
            expect(row.body.exits.filter(exit => exit.outcome === '')).toEqual([]);
            expect(row.body.judgement?.satisfied).toBeLessThanOrEqual(row.body.judgement?.asked ?? -1);
          }
          expect(row.body.closedOn !== '').toBe(['closed', 'declined', 'merged'].includes(row.body.stage));
          expect((row.body.stage === 'merged') === (row.body.mergedInto !== '')).toBe(true);
          if (row.body.stage === 'carried-out' && row.body.posting === null)
            expect(row.body.postingSkipped).not.toBe('');
          expect(topicDigestOf(row.id, row.body).step).toBe(stepReached(row.body));
          reached.add(row.body.stage);
          if (stepReached(row.body)) reached.add(stepReached(row.body) ?? '');
        });
      });
    }),
    { numRuns: 400 },
  );
  // The acts do lead somewhere.
  for (const stage of [...mainStageIds, 'declined', 'merged', 'reminded', 'supervised'])
    expect(reached).toContain(stage);
});
