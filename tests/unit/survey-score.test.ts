import { describe, expect, it } from 'vitest';
import { formulaWords, surveyOn } from '#shared/evidence/surveys-on';
import { blankSurvey } from '#shared/evidence/blank-survey';
import type { Survey } from '#shared/evidence/survey';
import { plainPoints, scoreArithmetic, scoreWords, surveyScore } from '#shared/evidence/survey-score';

const survey = (more: Partial<Survey>): Survey => ({ ...blankSurvey('p1', 'c1'), ...more });
const item = (satisfied: number, fairly: number, neutral: number, dissatisfied: number) => ({
  ...{ title: '保洁', satisfied, fairly, neutral, dissatisfied },
});

describe('the score of a survey', () => {
  it('is cut off and never rounded up to the line', () => {
    const body = survey({ valid: 99_999, items: [item(80_000, 9_999, 10_000, 0)] });
    expect(surveyScore(body).score).toBe(8999);
    expect(scoreWords(8999, 'share')).toBe('89.99%');
  });

  it('differs by its formula, and each says how it was reckoned', () => {
    const body = survey({ valid: 100, items: [item(60, 30, 6, 4), item(50, 30, 10, 10)] });
    expect(surveyScore(body).score).toBe(8500);
    expect(scoreArithmetic(body)).toBe('（110＋60）÷（100×2 项）＝170÷200＝85.00%');
    const weighted: Survey = { ...body, formula: 'weighted' };
    expect(surveyScore(weighted).score).toBe(8380);
    expect(scoreArithmetic(weighted)).toBe('（110×100＋60×80＋16×60＋14×0）÷（100×2 项）＝83.80分');
    expect(formulaWords(weighted)).toBe('按权重计分（满意100、基本满意80、一般60、不满意0）');
  });

  it('counts a blank answer as not satisfied, since it divides by valid papers, and says how many there are', () => {
    const body = survey({ valid: 10, items: [item(5, 3, 0, 0)] });
    expect(surveyScore(body)).toMatchObject({ score: 8000, unanswered: 2 });
  });

  it('is none without valid papers', () => {
    expect(surveyScore(survey({ valid: 0, items: [item(0, 0, 0, 0)] })).score).toBeNull();
  });

  it('writes points without needless zeros', () => {
    expect([10_000, 8000, 6250, 6200, 50, 0].map(plainPoints)).toEqual(['100', '80', '62.5', '62', '0.5', '0']);
  });
});

describe('the survey that counts on a day', () => {
  const row = (id: string, more: Partial<Survey>) => ({ id, body: survey({ status: 'final', ...more }) });
  it('is the latest that was taken by then and has not run out', () => {
    const rows = [
      row('a', { surveyedOn: '2025-06-01', score: 9000 }),
      row('b', { surveyedOn: '2026-06-01', score: 9300, validUntil: '2026-12-31' }),
      row('c', { surveyedOn: '2026-09-01', status: 'draft' }),
      row('d', { surveyedOn: '2026-10-01', state: 'void' }),
    ];
    expect(surveyOn(rows, 'p1', '2026-11-01' as never)?.id).toBe('b');
    expect(surveyOn(rows, 'p1', '2026-05-31' as never)?.id).toBe('a');
    expect(surveyOn(rows, 'p1', '2027-01-01' as never)?.id).toBe('a');
    expect(surveyOn(rows, 'p2', '2027-01-01' as never)).toBeNull();
  });
});
