import type { Survey, SurveyItem } from './survey';

export const answers = ['satisfied', 'fairly', 'neutral', 'dissatisfied'] as const;
export type Answer = (typeof answers)[number];

export const answerWords: Readonly<Record<Answer, string>> = {
  satisfied: '满意',
  fairly: '基本满意',
  neutral: '一般',
  dissatisfied: '不满意',
};

type Counted = Pick<Survey, 'valid' | 'items' | 'formula' | 'weights'>;

/** Everything that a score is made of, so that it can be read off and repeated. */
export interface SurveyScore {
  /** 0.01 % (share) or 0.01 points (weighted), cut off; null when there is nothing to divide by. */
  readonly score: number | null;
  /** Above and below the line, as whole numbers: answers that count, or points in 0.01. */
  readonly above: number;
  readonly below: number;
  /** Answers over all items. */
  readonly sums: Readonly<Record<Answer, number>>;
  /** Valid papers that left an item blank, over all items; they count as not satisfied, since the formula divides by valid papers. */
  readonly unanswered: number;
}

/**
 * share: (满意+基本满意) of all items ÷ (valid papers × items); weighted: Σ weight × answers ÷ (valid papers × items). Whole
 * numbers throughout, cut off and not rounded, so that 89.999 % is never told as 90.
 */
export function surveyScore({ valid, items, formula, weights }: Counted): SurveyScore {
  const sum = (answer: Answer) => items.reduce((total, item) => total + item[answer], 0);
  const sums = {
    satisfied: sum('satisfied'),
    fairly: sum('fairly'),
    neutral: sum('neutral'),
    dissatisfied: sum('dissatisfied'),
  };
  const below = valid * items.length;
  const weighted = answers.reduce((total, answer, at) => total + (weights[at] ?? 0) * sums[answer], 0);
  const above = formula === 'share' ? sums.satisfied + sums.fairly : weighted;
  const whole = formula === 'share' ? above * 10_000 : above;
  return {
    score: below === 0 ? null : Math.floor(whole / below),
    above,
    below,
    sums,
    unanswered: below - answers.reduce((total, answer) => total + sums[answer], 0),
  };
}

/** One item by itself, by the same formula. */
export function itemScore(item: SurveyItem, body: Counted): number | null {
  return surveyScore({ ...body, items: [item] }).score;
}

/** "96.50": 0.01 % or 0.01 points as it is written, without its unit. */
export function scoreText(score: number): string {
  return `${Math.floor(score / 100)}.${String(score % 100).padStart(2, '0')}`;
}

/** 96.50% for a share, 96.50分 for a weighted score. */
export function scoreWords(score: number, formula: Survey['formula']): string {
  return `${scoreText(score)}${formula === 'share' ? '%' : '分'}`;
}

/** 满意100、基本满意80、一般60、不满意0. */
export function weightWords(weights: Survey['weights']): string {
  return answers.map((answer, at) => `${answerWords[answer]}${plainPoints(weights[at] ?? 0)}`).join('、');
}

/** Points in 0.01 without needless zeros: 80, 62.5. */
export function plainPoints(hundredths: number): string {
  return scoreText(hundredths).replace(/\.?0+$/, '');
}

/** 满意 31×100 … above the line, valid × items below it, as one line of arithmetic. */
export function scoreArithmetic(body: Counted): string {
  const { above, below, sums, score } = surveyScore(body);
  if (score === null) return '没有有效问卷，不能计分';
  const divided = body.items.length === 1 ? String(body.valid) : `（${body.valid}×${body.items.length} 项）`;
  const end = `＝${scoreWords(score, body.formula)}`;
  if (body.formula === 'share') return `（${sums.satisfied}＋${sums.fairly}）÷${divided}＝${above}÷${below}${end}`;
  const parts = answers.map((answer, at) => `${sums[answer]}×${plainPoints(body.weights[at] ?? 0)}`).join('＋');
  return `（${parts}）÷${divided}${end}`;
}
