import type { Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import { surveyFormulas } from '#shared/evidence/survey';
import { scoreWords } from '#shared/evidence/survey-score';
import { surveyCountsOn } from '#shared/evidence/surveys-on';
import { sampleShare } from '#shared/evidence/surveys/sample-share';
import type { StateTone } from '../../../components/state-mark';
import type { SurveyDigest } from '../../../store/queries/survey-digest';

export interface SurveyLine {
  readonly projectId: string;
  readonly project: string;
  readonly streetId: string;
  readonly street: string;
  readonly companyId: string;
  readonly company: string;
  /** The latest that counts today. */
  readonly now: SurveyDigest | null;
  /** The one before it. */
  readonly before: SurveyDigest | null;
  readonly draft: boolean;
}

export type SurveyState = 'all' | 'none' | 'old' | 'rectify' | 'small';

/** A survey is called old after so many days: most districts ask once a year (通行做法). */
export const OLD_DAYS = 366;

/** Every project that a company serves, with its latest survey; those without one first, then the least content. */
export function surveyLines(places: PlaceFacts, items: readonly SurveyDigest[], today: Day): SurveyLine[] {
  const byProject = new Map<string, SurveyDigest[]>();
  for (const item of items) byProject.set(item.projectId, [...(byProject.get(item.projectId) ?? []), item]);
  const community = new Map(places.communities.map(({ id, body }) => [id, body]));
  const street = new Map(places.streets.map(({ id, body }) => [id, body.name]));
  const company = new Map(places.companies.map(({ id, body }) => [id, body.name]));
  return places.projects
    .map(({ id, body }): SurveyLine => {
      const own = byProject.get(id) ?? [];
      const counting = own
        .filter(item => surveyCountsOn(item, today))
        .sort((a, b) => (a.surveyedOn < b.surveyedOn ? 1 : -1));
      const streetId = community.get(body.communityId)?.streetId ?? '';
      return {
        ...{ projectId: id, project: body.name, streetId, street: street.get(streetId) ?? '' },
        ...{ companyId: body.companyId, company: company.get(body.companyId) ?? '' },
        ...{ now: counting[0] ?? null, before: counting[1] ?? null },
        draft: own.some(({ status }) => status === 'draft'),
      };
    })
    .filter(({ companyId, now }) => companyId !== '' || now !== null)
    .sort(
      (a, b) =>
        Number(a.now !== null) - Number(b.now !== null) ||
        (a.now?.score ?? 0) - (b.now?.score ?? 0) ||
        a.project.localeCompare(b.project, 'zh-CN'),
    );
}

export interface SurveyFilter {
  readonly streetId: string;
  readonly companyId: string;
  readonly state: SurveyState;
  readonly matches: (text: string) => boolean;
}

export function filterSurveyLines(lines: readonly SurveyLine[], filter: SurveyFilter, today: Day): SurveyLine[] {
  return lines.filter(line => {
    if (filter.streetId !== '' && line.streetId !== filter.streetId) return false;
    if (filter.companyId !== '' && line.companyId !== filter.companyId) return false;
    if (!hasState(line, filter.state, today)) return false;
    return filter.matches(line.project) || filter.matches(line.company);
  });
}

function hasState({ now }: SurveyLine, state: SurveyState, today: Day): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'none':
      return now === null;
    case 'old':
      return now !== null && isOld(now, today);
    case 'rectify':
      return now !== null && isOpen(now);
    case 'small':
      return now !== null && sampleShare(now.valid, now.households).small;
  }
}

export function isOld({ surveyedOn }: Pick<SurveyDigest, 'surveyedOn'>, today: Day): boolean {
  return Date.parse(`${today}T00:00:00Z`) - Date.parse(`${surveyedOn}T00:00:00Z`) > OLD_DAYS * 86_400_000;
}

export const isOpen = ({ asks, rectifiedOn }: Pick<SurveyDigest, 'asks' | 'rectifiedOn'>) => asks && rectifiedOn === '';

export function surveyMark(
  { now, draft }: SurveyLine,
  today: Day,
): { readonly tone: StateTone; readonly words: string } {
  if (!now) return { tone: 'warn', words: draft ? '填了一半' : '没有测评' };
  if (isOpen(now) && now.rectifyBy !== '' && now.rectifyBy < today) return { tone: 'bad', words: '整改逾期' };
  if (isOpen(now)) return { tone: 'warn', words: '整改中' };
  if (isOld(now, today)) return { tone: 'warn', words: '超过一年' };
  return { tone: 'good', words: '有效' };
}

export const scoreText = (item: SurveyDigest | null) => (item ? scoreWords(item.score, item.formula) : '');
export const formulaShort = (item: SurveyDigest | null) => (item ? surveyFormulas[item.formula] : '');

/** Against the survey before, where both go by the same formula: 1.25 up or down. */
export function surveyChange({ now, before }: SurveyLine): string {
  if (!now || !before || now.formula !== before.formula || String(now.weights) !== String(before.weights)) return '';
  const change = now.score - before.score;
  const size = `${Math.floor(Math.abs(change) / 100)}.${String(Math.abs(change) % 100).padStart(2, '0')}`;
  return change === 0 ? '0.00' : `${change > 0 ? '+' : '−'}${size}`;
}

export interface SurveyFigures {
  readonly total: number;
  readonly surveyed: number;
  /** Projects by formula: figures of two formulas are never put together. */
  readonly share: { readonly count: number; readonly mean: number | null };
  readonly weighted: { readonly count: number; readonly mean: number | null };
  readonly open: number;
}

export function surveyFigures(lines: readonly SurveyLine[]): SurveyFigures {
  const now = lines.flatMap(line => line.now ?? []);
  const meanOf = (formula: SurveyDigest['formula']) => {
    const own = now.filter(item => item.formula === formula);
    const sum = own.reduce((all, { score }) => all + score, 0);
    return { count: own.length, mean: own.length === 0 ? null : Math.floor(sum / own.length) };
  };
  return {
    ...{ total: lines.length, surveyed: now.length, share: meanOf('share'), weighted: meanOf('weighted') },
    open: now.filter(isOpen).length,
  };
}
