import type { Day } from '../basics/dates';
import { surveyFormulas, type SurveyRow } from './survey';
import { weightWords } from './survey-score';

export interface CountingSurvey {
  readonly id: string;
  /** 0.01 % for a share, 0.01 points for a weighted score; cut off. */
  readonly score: number;
  readonly on: string;
  /** The formula by name, as it must stand beside every figure (E5); weights included. */
  readonly formula: string;
  readonly row: SurveyRow;
}

/** Final, not void, taken by the day, not run out on it. */
export function surveyCountsOn(
  body: Pick<SurveyRow['body'], 'status' | 'state' | 'surveyedOn' | 'validUntil'>,
  on: string,
): boolean {
  if (body.status !== 'final' || body.state === 'void') return false;
  return body.surveyedOn <= on && (body.validUntil === '' || body.validUntil >= on);
}

/** The latest survey of a project that counts on a day. */
export function surveyOn(rows: readonly SurveyRow[], projectId: string, on: Day): CountingSurvey | null {
  const [row] = rows
    .filter(({ body }) => body.projectId === projectId && surveyCountsOn(body, on))
    .sort((a, b) => (a.body.surveyedOn < b.body.surveyedOn ? 1 : a.body.surveyedOn > b.body.surveyedOn ? -1 : 0));
  if (!row) return null;
  const { score, surveyedOn } = row.body;
  return { id: row.id, score, on: surveyedOn, formula: formulaWords(row.body), row };
}

/** （满意+基本满意）÷有效 · 按权重计分（满意100、基本满意80、一般60、不满意0）. */
export function formulaWords(body: Pick<SurveyRow['body'], 'formula' | 'weights'>): string {
  const name = surveyFormulas[body.formula];
  return body.formula === 'share' ? name : `${name}（${weightWords(body.weights)}）`;
}
