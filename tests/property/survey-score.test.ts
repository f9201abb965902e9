import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankSurvey } from '#shared/evidence/blank-survey';
import { planScores } from '#shared/evidence/assessments/import-scores';
import type { Survey } from '#shared/evidence/survey';
import { answers, scoreText, surveyScore } from '#shared/evidence/survey-score';
import { readSurvey } from '#shared/evidence/surveys/read-survey';

const MOST = 200_000;

/** Papers of one item: four kinds of answers, and some that leave it blank. */
const papers = fc.array(
  fc.integer({ min: 0, max: 4 }).chain(() => fc.nat({ max: MOST / 8 })),
  { minLength: 5, maxLength: 5 },
);

const survey: fc.Arbitrary<Survey> = fc
  .record({
    items: fc.array(papers, { minLength: 1, maxLength: 8 }),
    formula: fc.constantFrom('share' as const, 'weighted' as const),
    weights: fc.tuple(...answers.map(() => fc.nat({ max: 10_000 }))),
    more: fc.nat({ max: 1000 }),
  })
  .map(({ items, formula, weights, more }) => {
    const counted = items.map(([satisfied = 0, fairly = 0, neutral = 0, dissatisfied = 0], at) => ({
      ...{ title: `第${at}项`, satisfied, fairly, neutral, dissatisfied },
    }));
    const most = Math.max(...items.map(counts => counts.slice(0, 4).reduce((sum, count) => sum + count, 0)));
    const body = { ...blankSurvey('p', 'c'), items: counted, formula, weights: weights as Survey['weights'] };
    return { ...body, valid: Math.max(1, most + more), sample: most + more + 1, households: most };
  });

it('the score is the exact quotient cut off: never above it, less than one hundredth below it', () => {
  fc.assert(
    fc.property(survey, body => {
      const { score } = surveyScore(body);
      const below = BigInt(body.valid) * BigInt(body.items.length);
      const sum = (weigh: (item: Survey['items'][number]) => bigint) =>
        body.items.reduce((all, item) => all + weigh(item), 0n);
      const above =
        body.formula === 'share'
          ? 10_000n * sum(item => BigInt(item.satisfied + item.fairly))
          : sum(item =>
              answers.reduce((all, answer, at) => all + BigInt(body.weights[at] ?? 0) * BigInt(item[answer]), 0n),
            );
      expect(BigInt(score ?? -1)).toBe(above / below);
      expect(score).toBeLessThanOrEqual(10_000);
    }),
  );
});

it('a happier answer never lowers the score, whatever the formula, when weights fall from 满意 to 不满意', () => {
  fc.assert(
    fc.property(survey, fc.nat(), (body, pick) => {
      const weights = [...body.weights].sort((a, b) => b - a) as Survey['weights'];
      const at = pick % body.items.length;
      const item = body.items[at];
      if (!item || item.dissatisfied === 0) return;
      const better = { ...item, dissatisfied: item.dissatisfied - 1, satisfied: item.satisfied + 1 };
      const items = body.items.map((each, index) => (index === at ? better : each));
      const before = surveyScore({ ...body, weights }).score ?? 0;
      expect(surveyScore({ ...body, weights, items }).score).toBeGreaterThanOrEqual(before);
    }),
  );
});

it('what is typed again from a survey gives the same counts and score', () => {
  fc.assert(
    fc.property(survey, body => {
      const typed = {
        ...{ households: String(body.households), sample: String(body.sample), valid: String(body.valid), stated: '' },
        items: body.items.map(({ title, satisfied, fairly, neutral, dissatisfied }) => ({
          ...{ title, satisfied: String(satisfied), fairly: String(fairly) },
          ...{ neutral: String(neutral), dissatisfied: String(dissatisfied) },
        })),
        weights: body.weights.map(scoreText) as never,
      };
      const read = readSurvey(typed, { formula: body.formula, differenceReason: '' });
      expect(read).toMatchObject({ ok: true, value: { items: body.items, score: surveyScore(body).score } });
    }),
  );
});

it('every row of a table of scores is accepted or rejected with a reason', () => {
  const cell = fc.constantFrom('', '银杏里', '云栖台', '96.5', '101', '-1', '一百', '合计', '没有的');
  const facts = {
    projects: ['银杏里', '云栖台'].map((name, at) => ({
      ...{ id: `p${at}` },
      body: { communityId: 'm', companyId: 'c', name, deliveredOn: '' } as never,
    })),
    ...{ communities: [], rows: [] },
  };
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 30 }), rows => {
      const plan = planScores(
        [['小区名称', '2-1', '总分'], ...rows],
        { year: 2026, quarter: 3 },
        facts,
        '2026-10-08' as never,
      );
      if (!plan.ok) {
        expect(plan.refusal.code).toBe('scores-empty');
        return;
      }
      const { accepted, rejected, read } = plan.value;
      expect(accepted.length + rejected.length).toBe(read);
      expect(rejected.every(({ reason }) => reason !== '')).toBe(true);
      for (const { total, deductions, itemised } of accepted) {
        const taken = deductions.reduce((sum, { points }) => sum + points, 0);
        if (itemised) expect(total).toBe(10_000 - taken);
      }
    }),
  );
});
