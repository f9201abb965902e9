import { inspectionDuties, dutiesOf, type InspectionDuty } from '#shared/evidence/inspections/inspection-duties';
import { inspectionOccasions, inspectionResults, type Inspection } from '#shared/evidence/inspection';
import type { CheckRow, InspectionFacts } from '#shared/evidence/inspections/inspection-facts';
import type { Day } from '#shared/basics/dates';
import type { StateTone } from '../../../components/state-mark';
import type { ListLine } from './line-list';

/** The last day for a check: its draw's. */
export function checkByOf(facts: Pick<InspectionFacts, 'draws'>, body: Inspection): string {
  return facts.draws.find(({ id }) => id === body.drawId)?.body.checkBy ?? '';
}

/** 公示结果 逾期（2026-11-05）. */
export function dutyMark({ is, due, late }: InspectionDuty): { readonly tone: StateTone; readonly words: string } {
  const title = inspectionDuties[is];
  if (due === '') return { tone: 'none', words: `待${title}` };
  return late ? { tone: 'bad', words: `${title}逾期（${due}）` } : { tone: 'warn', words: `${due} 前${title}` };
}

/** Checks by what they ask for: late ones first, then open ones, then those with nothing left to do; void ones last. */
export function checkGroups(facts: InspectionFacts, today: Day, wanted: string) {
  const rows = facts.checks.filter(({ body }) => wanted === '' || matches(body, wanted.trim()));
  const placed = rows.map(row => ({ row, duties: dutiesOf(row.body, today, checkByOf(facts, row.body)) }));
  const lines = (keep: (duties: readonly InspectionDuty[], row: CheckRow) => boolean) =>
    placed
      .filter(({ duties, row }) => keep(duties, row))
      .sort(
        (a, b) =>
          compare(a.duties[0]?.due ?? '', b.duties[0]?.due ?? '') ||
          compare(b.row.body.checkedOn, a.row.body.checkedOn),
      )
      .map(({ row, duties }) => checkLine(row, duties));
  const live = (row: CheckRow) => row.body.state !== 'void';
  return [
    { title: '逾期', lines: lines(duties => duties.some(({ late }) => late)) },
    { title: '待办', lines: lines(duties => duties.length > 0 && !duties.some(({ late }) => late)) },
    { title: '办结', lines: lines((duties, row) => duties.length === 0 && live(row)) },
    { title: '作废', lines: lines((_, row) => !live(row)) },
  ];
}

function matches(body: Inspection, wanted: string): boolean {
  return `${body.objectNumber} ${body.objectName} ${body.inspectors.map(({ name }) => name).join(' ')}`.includes(
    wanted,
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function checkLine({ id, body }: CheckRow, duties: readonly InspectionDuty[]): ListLine {
  const result = body.result === null ? [] : [inspectionResults[body.result]];
  const note =
    [body.checkedOn, ...result].filter(part => part !== '').join(' · ') || inspectionOccasions[body.occasion];
  return { id, title: `${body.objectNumber} ${body.objectName}`.trim(), note, marks: duties.map(dutyMark) };
}
