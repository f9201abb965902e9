import type { Day } from '#shared/basics/dates';
import { quarterWords } from '#shared/coordination/quarter';
import { boards, cards, type AssessmentRow } from '#shared/evidence/assessment';
import { FULL_POINTS, sheetOf } from '#shared/evidence/assessment-sheet';
import { pointsText } from '#shared/evidence/assessments/points';
import { rectificationOf } from '#shared/evidence/assessments/rectify';
import type { StateTone } from '../../../components/state-mark';

export interface QuarterLine {
  readonly id: string;
  readonly title: string;
  readonly total: string;
  readonly note: string;
  readonly past: boolean;
  readonly marks: readonly { readonly words: string; readonly tone: StateTone }[];
}

/** What was assessed of a project, the latest quarter first; drafts are not listed. */
export function quarterLines(rows: readonly AssessmentRow[], today: Day): QuarterLine[] {
  return rows
    .filter(({ body }) => body.status === 'final')
    .sort((a, b) => b.body.year * 4 + b.body.quarter - (a.body.year * 4 + a.body.quarter) || (a.id < b.id ? 1 : -1))
    .map(({ id, body }) => ({
      ...{ id, title: quarterWords(body), total: `${pointsText(body.total)} 分`, past: body.state === 'void' },
      note: body.itemised ? `扣分 ${body.deductions.length} 项` : '只有总分',
      marks: body.state === 'void' ? [{ words: '已作废', tone: 'none' as const }] : marksOf(body, today),
    }));
}

function marksOf(body: AssessmentRow['body'], today: Day): QuarterLine['marks'] {
  const rectification = rectificationOf(body, today);
  return [
    ...(body.card === 'none' ? [] : [{ words: cards[body.card], tone: 'bad' as const }]),
    ...(body.board === 'none'
      ? []
      : [{ words: boards[body.board], tone: body.board === 'red' ? ('good' as const) : ('bad' as const) }]),
    ...(rectification === 'late' ? [{ words: '整改逾期', tone: 'bad' as const }] : []),
    ...(rectification === 'open' ? [{ words: `${body.rectifyBy} 前整改`, tone: 'warn' as const }] : []),
    ...(body.reviewedBy === '' ? [{ words: '未复核', tone: 'none' as const }] : []),
  ];
}

export interface GroupLine {
  readonly title: string;
  readonly points: string;
  readonly taken: string;
  readonly left: string;
}

/** The eight groups with what each lost. */
export function groupLines({ sheet, deductions }: AssessmentRow['body']): GroupLine[] {
  const taken = new Map(deductions.map(({ item, points }) => [item, points]));
  return sheetOf(sheet).groups.map(({ title, items }) => {
    const points = items.reduce((sum, item) => sum + item.points, 0);
    const lost = items.reduce((sum, { id }) => sum + (taken.get(id) ?? 0), 0);
    return {
      title,
      points: pointsText(points),
      taken: lost === 0 ? '' : `−${pointsText(lost)}`,
      left: pointsText(points - lost),
    };
  });
}

/** Totals by quarter, the oldest first, for the trend. */
export function trendOf(rows: readonly AssessmentRow[]): { readonly names: string[]; readonly values: number[] } {
  const own = rows
    .filter(({ body }) => body.status === 'final' && body.state !== 'void')
    .sort((a, b) => a.body.year * 4 + a.body.quarter - (b.body.year * 4 + b.body.quarter))
    .slice(-8);
  return {
    names: own.map(({ body }) => `${String(body.year).slice(2)}年${body.quarter}季`),
    values: own.map(({ body }) => body.total / (FULL_POINTS / 100)),
  };
}
