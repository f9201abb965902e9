import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type Day } from '#shared/basics/dates';
import { topicFigures, type TopicForFigures } from '#shared/coordination/topic-figures';
import { topicStageIds } from '#shared/coordination/topic';
import { pairsOf, likenessOf } from '#shared/coordination/similar-topics';

const first = '2025-12-01' as Day;
const day = fc.nat(150).map(days => addDays(first, days) as string);
const never = '9999-12-31';

const topic: fc.Arbitrary<TopicForFigures> = fc
  .record({
    stage: fc.constantFrom(...topicStageIds),
    reportedOn: day,
    took: fc.nat(90),
    due: fc.oneof(day, fc.constant('')),
    nextDue: fc.oneof(day, fc.constant(never)),
    asked: fc.nat(40),
    share: fc.nat(40),
  })
  .map(({ stage, reportedOn, took, due, nextDue, asked, share }) => {
    const ended = ['closed', 'declined', 'merged'].includes(stage);
    return {
      stage,
      reportedOn,
      closedOn: ended ? addDays(reportedOn as Day, took) : '',
      due,
      nextDue: ended ? never : nextDue,
      asked,
      satisfied: Math.min(asked, share),
    };
  });

/** The same figures the slow way: one list for each, days counted by walking. */
function byHand(topics: readonly TopicForFigures[], from: string, until: string, today: string) {
  const real = topics.filter(each => each.stage !== 'merged');
  const inside = (text: string) => from <= text && text <= until;
  const settled = real.filter(each => each.stage === 'closed' && inside(each.closedOn));
  const walked = settled
    .map(each => {
      let count = 0;
      for (let at = each.reportedOn as Day; at < each.closedOn; at = addDays(at, 1)) count += 1;
      return count;
    })
    .sort((a, b) => a - b);
  while (walked.length > 2) {
    walked.shift();
    walked.pop();
  }
  const open = real.filter(each => each.stage !== 'closed' && each.stage !== 'declined');
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return {
    raised: real.filter(each => inside(each.reportedOn)).length,
    settled: settled.length,
    settledLate: settled.filter(each => each.due && each.closedOn > each.due).length,
    declined: real.filter(each => each.stage === 'declined' && inside(each.closedOn)).length,
    overdue: open.filter(each => each.nextDue < today).length,
    open: open.length,
    medianDays: walked.length === 0 ? null : sum(walked) / walked.length,
    asked: sum(settled.map(each => each.asked)),
    satisfied: sum(settled.map(each => each.satisfied)),
  };
}

it('figures are what a count by hand says', () => {
  fc.assert(
    fc.property(fc.array(topic, { maxLength: 60 }), day, day, day, (topics, one, other, today) => {
      const [from = '', until = ''] = [one, other].sort();
      expect(topicFigures(topics, { from, until }, today)).toEqual(byHand(topics, from, until, today));
    }),
    { numRuns: 300 },
  );
});

it('likeness of titles is symmetric, between 0 and 1, and 1 for the same', () => {
  const title = fc.string({ unit: fc.constantFrom(...Array.from('电梯停运3号楼漏水，门禁坏'), ' '), maxLength: 20 });
  fc.assert(
    fc.property(title, title, (one, other) => {
      const [a, b] = [pairsOf(one), pairsOf(other)];
      const likeness = likenessOf(a, b);
      expect(likeness).toBe(likenessOf(b, a));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
      if (a.size > 0) expect(likenessOf(a, a)).toBe(1);
    }),
  );
});
