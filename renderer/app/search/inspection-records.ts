import { drawStatuses } from '#shared/evidence/inspection-draw';
import { inspectionOccasions, inspectionResults } from '#shared/evidence/inspection';
import type { SearchRecord } from '#shared/search/search-record';
import type { DrawDigest, InspectionDigest } from '../../store/queries/inspection-digest';

export function drawRecords(draws: readonly DrawDigest[]): SearchRecord[] {
  return draws
    .filter(({ status }) => status !== 'draft')
    .map(({ id, title, status, date }) => ({
      ...{ id: `draw:${id}`, kind: 'draw', title, words: '双随机 抽取', place: drawStatuses[status] },
      ...{ to: `/evidence/inspections?at=${id}`, day: date },
    }));
}

export function inspectionRecords(checks: readonly InspectionDigest[]): SearchRecord[] {
  return checks.map(({ id, body }) => ({
    ...{ id: `inspection:${id}`, kind: 'inspection', title: body.objectName, words: `检查 ${body.objectNumber}` },
    place: `${inspectionOccasions[body.occasion]} ${body.result === null ? '待检查' : inspectionResults[body.result]}`,
    ...{ to: `/evidence/inspections/checks?at=${id}`, day: body.checkedOn },
  }));
}
