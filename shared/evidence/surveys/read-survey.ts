import { ok, refuse, type Result } from '../../basics/result';
import { parsePoints } from '../assessments/points';
import type { Survey, SurveyItem, SurveyTyped } from '../survey';
import { answers, answerWords, scoreWords, surveyScore } from '../survey-score';

export type ReadSurvey = Pick<Survey, 'households' | 'sample' | 'valid' | 'items' | 'weights' | 'score' | 'stated'>;

/** "1,280" or "１２８０户" as a whole number; null for everything else. */
export function parseCount(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]|[户份人]$/g, '');
  return /^\d{1,7}$/.test(plain) ? Number(plain) : null;
}

/**
 * Counts as they were typed, with the score that they give. Refused where they cannot be: more valid papers than were asked,
 * more answers to an item than valid papers, a stated score that is not what the counts give and has no reason.
 */
export function readSurvey(
  typed: SurveyTyped,
  { formula, differenceReason }: Pick<Survey, 'formula' | 'differenceReason'>,
): Result<ReadSurvey> {
  const counted = (what: string, text: string) => {
    const value = parseCount(text);
    return value === null ? refuse('survey-count', { what, text: text.trim() === '' ? '（空）' : text }) : ok(value);
  };
  const households = counted('小区户数', typed.households);
  if (!households.ok) return households;
  const sample = counted('样本数', typed.sample);
  if (!sample.ok) return sample;
  const valid = counted('有效问卷', typed.valid);
  if (!valid.ok) return valid;
  if (valid.value === 0) return refuse('survey-no-valid');
  if (valid.value > sample.value) return refuse('survey-valid-above', { valid: valid.value, sample: sample.value });
  const items: SurveyItem[] = [];
  for (const [at, line] of typed.items.entries()) {
    if (Object.values(line).every(text => text.trim() === '')) continue;
    const where = { at: `第 ${at + 1} 行` };
    if (line.title.trim() === '') return refuse('survey-item-title', {}, where);
    const item: SurveyItem = { title: line.title.trim(), satisfied: 0, fairly: 0, neutral: 0, dissatisfied: 0 };
    for (const answer of answers) {
      const value = line[answer].trim() === '' ? 0 : parseCount(line[answer]);
      if (value === null) return refuse('survey-count', { what: answerWords[answer], text: line[answer] }, where);
      item[answer] = value;
    }
    const sum = answers.reduce((total, answer) => total + item[answer], 0);
    if (sum > valid.value) return refuse('survey-item-above', { title: item.title, sum, valid: valid.value }, where);
    items.push(item);
  }
  if (items.length === 0) return refuse('survey-no-items');
  const weights = typed.weights.map(text => parsePoints(text)) as (number | null)[];
  const wrong = weights.findIndex(value => value === null || value < 0 || value > 10_000);
  if (formula === 'weighted' && wrong >= 0) return refuse('survey-weight', { text: typed.weights[wrong] ?? '' });
  const used = weights.map(value => Math.max(0, value ?? 0)) as Survey['weights'];
  const score = surveyScore({ valid: valid.value, items, formula, weights: used }).score ?? 0;
  const stated = typed.stated.trim() === '' ? null : parsePoints(typed.stated.replace(/[%％]$/, ''));
  if (typed.stated.trim() !== '' && (stated === null || stated < 0 || stated > 10_000)) {
    return refuse('survey-stated', { text: typed.stated });
  }
  if (stated !== null && stated !== score && differenceReason.trim() === '') {
    return refuse('survey-differs', { stated: scoreWords(stated, formula), score: scoreWords(score, formula) });
  }
  return ok({
    households: households.value,
    sample: sample.value,
    valid: valid.value,
    items,
    weights: used,
    score,
    stated,
  });
}
