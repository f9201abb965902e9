import { ok, refuse } from '#shared/basics/result';
import { quarterOf } from '#shared/coordination/quarter';
import type { Assessment, TypedDeduction } from '#shared/evidence/assessment';
import {
  assessmentSheet,
  FULL_POINTS,
  itemsOf,
  type AssessmentSheet,
  type SheetItem,
} from '#shared/evidence/assessment-sheet';
import { draftIdOf, type AssessmentFacts, type AssessmentInput } from '#shared/evidence/assessments/assessment-facts';
import { parsePoints, pointsText } from '#shared/evidence/assessments/points';
import { readDeductions, typedOf } from '#shared/evidence/assessments/read-deductions';
import { blankHeadInput, type HeadInput } from '#shared/evidence/new-evidence-head';
import { refusalWords } from '#shared/text/refusals';
import type { CellEdit } from '../../../grid/grid-column';

/** A row of the score sheet as it is typed into. */
export interface SheetRow {
  readonly group: string;
  readonly item: SheetItem;
  readonly points: string;
  readonly reason: string;
}

export function sheetRows(sheet: AssessmentSheet, typed: readonly TypedDeduction[]): SheetRow[] {
  const by = new Map(typed.map(line => [line.item, line]));
  return sheet.groups.flatMap(group =>
    group.items.map(item => ({
      ...{ group: group.title, item },
      ...{ points: by.get(item.id)?.points ?? '', reason: by.get(item.id)?.reason ?? '' },
    })),
  );
}

/** Cells typed or pasted; a row that is blank again is dropped. */
export function editSheet(typed: readonly TypedDeduction[], edits: readonly CellEdit[]): TypedDeduction[] {
  const by = new Map(typed.map(line => [line.item, line]));
  for (const { rowId, column, text } of edits) {
    const line = by.get(rowId) ?? { item: rowId, points: '', reason: '' };
    by.set(rowId, { ...line, [column]: text.trim() });
  }
  const order = itemsOf(assessmentSheet).map(({ id }) => id);
  return [...by.values()]
    .filter(({ points, reason }) => points !== '' || reason !== '')
    .sort((a, b) => order.indexOf(a.item) - order.indexOf(b.item));
}

/** What an item has left; empty while its deduction is no number. */
export function leftText({ item, points }: SheetRow): string {
  const taken = points === '' ? 0 : parsePoints(points);
  return taken === null || taken < 0 || taken > item.points ? '' : pointsText(item.points - taken);
}

export const isWrong = (row: SheetRow) => leftText(row) === '';

export interface SheetTotal {
  /** "98.5"; what can be read so far, faults left out. */
  readonly total: string;
  readonly taken: number;
  /** The first thing that stands in the way; null when nothing does. */
  readonly fault: string | null;
}

export function sheetTotal(typed: readonly TypedDeduction[]): SheetTotal {
  const rows = sheetRows(assessmentSheet, typed).filter(row => !isWrong(row));
  const lost = rows.reduce((sum, { points }) => sum + (points === '' ? 0 : (parsePoints(points) ?? 0)), 0);
  const read = readDeductions(assessmentSheet, typed);
  return {
    total: pointsText(FULL_POINTS - lost),
    taken: rows.filter(({ points }) => points !== '' && parsePoints(points) !== 0).length,
    fault: read.ok ? null : refusalWords(read.refusal).words,
  };
}

/** What a fresh form begins with: the draft, or the assessors of the last time and today. */
export function openingInput(
  facts: AssessmentFacts,
  at: { readonly year: number; readonly quarter: number },
  today: string,
): AssessmentInput {
  const draft = facts.rows.find(({ id }) => id === draftIdOf(facts.projectId, at.year, at.quarter));
  if (draft) return inputOf(draft.body);
  const last = facts.rows
    .filter(({ body }) => body.status === 'final' && body.state !== 'void')
    .reduce<Assessment | null>((best, { body }) => (best && best.assessedOn >= body.assessedOn ? best : body), null);
  const { until } = quarterOf(at.year, at.quarter);
  return {
    ...{ year: at.year, quarter: at.quarter, assessedOn: today <= until ? today : until },
    ...{ assessors: last?.assessors.join('、') ?? '', rectifyBy: '', typed: [] },
    head: { ...blankHeadInput, body: last?.body ?? '' },
  };
}

/** An assessment as its form shows it again. */
export function inputOf(body: Assessment): AssessmentInput {
  const { year, quarter, assessedOn, assessors, rectifyBy, deductions, typed } = body;
  const { document, periodFrom, periodUntil, validUntil, attachments, remark } = body;
  const head: HeadInput = { document, body: body.body, periodFrom, periodUntil, validUntil, attachments, remark };
  return {
    ...{ year, quarter, assessedOn, assessors: assessors.join('、'), rectifyBy, head },
    typed: typed ?? typedOf(deductions),
  };
}

/** The quarter of `?quarter=2026-4`. */
export function askedQuarter(key: unknown) {
  const match = typeof key === 'string' ? /^(20\d{2})-([1-4])$/.exec(key) : null;
  return match ? ok({ year: Number(match[1]), quarter: Number(match[2]) }) : refuse('assessment-gone');
}
