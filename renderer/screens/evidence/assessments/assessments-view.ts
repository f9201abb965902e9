import type { Day } from '#shared/basics/dates';
import type { PlaceFacts } from '#shared/communities/place-facts';
import type { Quarter } from '#shared/coordination/quarter';
import { boards, cards } from '#shared/evidence/assessment';
import { hasAssessmentDuty } from '#shared/evidence/assessments/assessment-duty';
import { pointsText } from '#shared/evidence/assessments/points';
import { rectificationOf } from '#shared/evidence/assessments/rectify';
import type { StateTone } from '../../../components/state-mark';
import type { AssessmentDigest } from '../../../store/queries/assessment-digest';
import { quarterKey } from './quarter-columns';

export interface ProjectLine {
  readonly projectId: string;
  readonly project: string;
  readonly streetId: string;
  readonly street: string;
  readonly companyId: string;
  readonly company: string;
  /** By quarter's key; a quarter without an assessment is not in it. */
  readonly by: ReadonlyMap<string, AssessmentDigest>;
  /** Of the chosen quarter. */
  readonly now: AssessmentDigest | null;
  readonly draft: boolean;
  /** Whether it must be assessed in the chosen quarter. */
  readonly due: boolean;
  /** Place among those assessed in the chosen quarter, equal totals alike; null where it is not. */
  readonly rank: number | null;
}

export type LineState = 'all' | 'open' | 'rectify' | 'card' | 'board';

/** Every project with what was assessed of it; those not assessed yet first, then the worst. */
export function projectLines(places: PlaceFacts, items: readonly AssessmentDigest[], quarter: Quarter): ProjectLine[] {
  const byProject = new Map<string, AssessmentDigest[]>();
  for (const item of items) byProject.set(item.projectId, [...(byProject.get(item.projectId) ?? []), item]);
  const bodies = <T>(rows: readonly { readonly id: string; readonly body: T }[]) =>
    new Map(rows.map(({ id, body }) => [id, body]));
  const [streets, communities, companies] = [
    bodies(places.streets),
    bodies(places.communities),
    bodies(places.companies),
  ];
  const key = quarterKey(quarter);
  const totals = items.filter(item => item.status === 'final' && quarterKey(item) === key).map(({ total }) => total);
  return places.projects
    .map(({ id, body }): ProjectLine => {
      const own = byProject.get(id) ?? [];
      const by = new Map(own.filter(({ status }) => status === 'final').map(item => [quarterKey(item), item]));
      const now = by.get(key) ?? null;
      const streetId = communities.get(body.communityId)?.streetId ?? '';
      return {
        ...{ projectId: id, project: body.name, streetId, street: streets.get(streetId)?.name ?? '' },
        ...{ companyId: body.companyId, company: companies.get(body.companyId)?.name ?? '', by, now },
        draft: own.some(item => item.status === 'draft' && quarterKey(item) === key),
        due: hasAssessmentDuty(body, quarter),
        rank: now ? totals.filter(total => total > now.total).length + 1 : null,
      };
    })
    .sort(
      (a, b) =>
        Number(b.due && !b.now) - Number(a.due && !a.now) ||
        Number(Boolean(b.now)) - Number(Boolean(a.now)) ||
        (a.now?.total ?? 0) - (b.now?.total ?? 0) ||
        a.project.localeCompare(b.project, 'zh-CN'),
    );
}

export interface LineFilter {
  readonly streetId: string;
  readonly companyId: string;
  readonly state: LineState;
  readonly matches: (text: string) => boolean;
}

export function filterProjectLines(lines: readonly ProjectLine[], filter: LineFilter, today: Day): ProjectLine[] {
  return lines.filter(line => {
    if (filter.streetId !== '' && line.streetId !== filter.streetId) return false;
    if (filter.companyId !== '' && line.companyId !== filter.companyId) return false;
    if (!hasState(line, filter.state, today)) return false;
    return filter.matches(line.project) || filter.matches(line.company);
  });
}

function hasState({ due, now }: ProjectLine, state: LineState, today: Day): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'open':
      return due && !now;
    case 'rectify':
      return now !== null && ['open', 'late', 'failed'].includes(rectificationOf(now, today));
    case 'card':
      return now !== null && now.card !== 'none';
    case 'board':
      return now !== null && now.board !== 'none';
  }
}

export interface QuarterFigures {
  readonly due: number;
  readonly done: number;
  /** 0.01 points, cut off; null where nothing was assessed. */
  readonly mean: number | null;
  readonly late: number;
  readonly yellow: number;
  readonly red: number;
}

/** Of the projects that are shown, in the chosen quarter. */
export function quarterFigures(lines: readonly ProjectLine[], today: Day): QuarterFigures {
  const assessed = lines.flatMap(({ now }) => now ?? []);
  const sum = assessed.reduce((all, { total }) => all + total, 0);
  return {
    due: lines.filter(({ due, now }) => due || now).length,
    done: assessed.length,
    mean: assessed.length === 0 ? null : Math.floor(sum / assessed.length),
    late: assessed.filter(item => ['late', 'failed'].includes(rectificationOf(item, today))).length,
    yellow: assessed.filter(({ card }) => card === 'yellow').length,
    red: assessed.filter(({ card }) => card === 'red').length,
  };
}

/** 98.5 黄牌: what a quarter's cell says. */
export function quarterCell(item: AssessmentDigest | undefined): string {
  if (!item) return '';
  return item.card === 'none' ? pointsText(item.total) : `${pointsText(item.total)} ${cards[item.card]}`;
}

/** 未考核 · 填了一半 · 整改逾期 · 黄牌 · 红榜: the one thing worth saying of a project in the chosen quarter. */
export function lineMark({ now, due, draft }: ProjectLine, today: Day): { tone: StateTone; words: string } {
  if (!now) {
    if (!due) return { tone: 'none', words: '不考核' };
    return draft ? { tone: 'warn', words: '填了一半' } : { tone: 'warn', words: '未考核' };
  }
  if (now.card !== 'none') return { tone: 'bad', words: cards[now.card] };
  const rectification = rectificationOf(now, today);
  if (rectification === 'late') return { tone: 'bad', words: '整改逾期' };
  if (rectification === 'failed') return { tone: 'bad', words: '整改不到位' };
  if (rectification === 'open') return { tone: 'warn', words: `${now.rectifyBy.slice(5)} 前整改` };
  if (now.board !== 'none') return { tone: now.board === 'red' ? 'good' : 'bad', words: boards[now.board] };
  return { tone: 'good', words: '已考核' };
}

/** +1.5 against the quarter before; empty where one of the two is missing. */
export function changeWords(before: AssessmentDigest | undefined, now: AssessmentDigest | null): string {
  if (!before || !now) return '';
  const change = now.total - before.total;
  return change > 0 ? `+${pointsText(change)}` : pointsText(change);
}
