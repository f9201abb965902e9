import { ok, refuse, type Result } from '../../basics/result';
import type { Assessment, TypedDeduction } from '../assessment';
import { FULL_POINTS, itemsOf, type AssessmentSheet } from '../assessment-sheet';
import { parsePoints, pointsText } from './points';

export interface ReadDeductions {
  readonly deductions: Assessment['deductions'];
  readonly total: number;
}

/** What was typed against the sheet: every deduction within its item's points and with its reason. Blank rows lost nothing. */
export function readDeductions(sheet: AssessmentSheet, typed: readonly TypedDeduction[]): Result<ReadDeductions> {
  const deductions: Assessment['deductions'] = [];
  for (const item of itemsOf(sheet)) {
    const line = typed.find(each => each.item === item.id);
    const [text, reason] = [line?.points.trim() ?? '', line?.reason.trim() ?? ''];
    const at = { at: `${item.id} ${item.title}` };
    const points = text === '' ? 0 : parsePoints(text);
    if (points === null || points < 0) return refuse('assessment-points', { text }, at);
    if (points > item.points) {
      return refuse('assessment-too-many', { taken: pointsText(points), most: pointsText(item.points) }, at);
    }
    if (points === 0 && reason !== '') return refuse('assessment-reason-alone', { reason }, at);
    if (points === 0) continue;
    if (reason === '') return refuse('assessment-reason-missing', { taken: pointsText(points) }, at);
    deductions.push({ item: item.id, points, reason });
  }
  return ok({ deductions, total: totalAfter(deductions) });
}

export function totalAfter(deductions: Assessment['deductions']): number {
  return FULL_POINTS - deductions.reduce((sum, { points }) => sum + points, 0);
}

/** As they are typed again, to be put right. */
export function typedOf(deductions: Assessment['deductions']): TypedDeduction[] {
  return deductions.map(({ item, points, reason }) => ({ item, points: pointsText(points), reason }));
}
