import { faultSentence } from '#shared/evidence/roster/roster-codes';
import type { RosterCorrections, RosterReading } from '#shared/evidence/roster/read-roster';
import { rosterFields } from '#shared/evidence/roster/roster-fields';
import type { RosterAct } from '#shared/evidence/roster/roster-verdicts';
import { mask } from '../../../components/mask';
import type { CellEdit, GridColumn } from '../../../grid/grid-column';

export function withEdits(corrections: RosterCorrections, edits: readonly CellEdit[]): RosterCorrections {
  const next: Record<number, Readonly<Record<string, string>>> = { ...corrections };
  for (const { rowId, column, text } of edits) {
    const row = Number(rowId);
    next[row] = { ...next[row], [column]: text };
  }
  return next;
}

export interface RosterFigures {
  readonly rowsRead: number;
  readonly accepted: number;
  readonly warned: number;
  readonly rejected: number;
  readonly created: number;
  readonly changed: number;
  readonly same: number;
}

/** Accepted and rejected always add up to what was read. */
export function rosterFigures({ rowsRead, accepted, rejected }: RosterReading): RosterFigures {
  const count = (acts: readonly RosterAct[]) => accepted.filter(({ act }) => acts.includes(act)).length;
  return {
    ...{ rowsRead, accepted: accepted.length, rejected: rejected.length },
    warned: accepted.filter(({ warnings }) => warnings.length > 0).length,
    ...{ created: count(['new']), changed: count(['changed', 'moved']), same: count(['same']) },
  };
}

export interface RejectedLine {
  readonly row: number;
  readonly reason: string;
  readonly texts: Readonly<Record<string, string>>;
}

export function rejectedLines({ rejected }: RosterReading): RejectedLine[] {
  return rejected.map(({ row, faults, texts }) => ({ row, texts, reason: faults.map(faultSentence).join('') }));
}

const widths: Readonly<Record<string, number>> = {
  sex: 60,
  units: 80,
  lifts: 80,
  education: 80,
  idNumber: 176,
  company: 200,
};

/** Rejected rows as they were read, to be put right in place: only columns that the file has, or that must be there. */
export function rejectedColumns(reading: RosterReading): GridColumn<RejectedLine>[] {
  return [
    { key: 'row', title: '行', width: 64, numeric: true, pinned: true, text: ({ row }) => String(row) },
    {
      key: 'reason',
      title: '为什么退回，怎么办',
      width: 420,
      pinned: true,
      text: line => line.reason,
      tone: () => 'bad',
    },
    ...rosterFields[reading.kind]
      .filter(({ id, required }) => required || reading.columns[id] !== undefined || id === 'company')
      .map(({ id, title, personal }): GridColumn<RejectedLine> => ({
        ...{ key: id, title, width: widths[id] ?? 130 },
        text: ({ texts }) => (personal ? mask(texts[id] ?? '') : (texts[id] ?? '')),
        edit: ({ texts }) => (personal ? null : (texts[id] ?? '')),
      })),
  ];
}

export interface WarnedLine {
  readonly row: number;
  readonly name: string;
  readonly place: string;
  readonly words: string;
}

export function warnedLines({ accepted }: RosterReading): WarnedLine[] {
  return accepted
    .filter(({ warnings }) => warnings.length > 0)
    .map(({ row, name, place, warnings }) => ({ row, name, place, words: warnings.map(faultSentence).join('') }));
}

/** Which companies' rosters were counted for 可能已离职. */
export function leftWords(count: number): string {
  return count === 0
    ? '文件里的企业，名册上的在职人员都在文件里。'
    : `名册上在职、文件里没有的 ${count.toLocaleString('zh-CN')} 人。导入不会动他们；核实后到人员页登记离职。`;
}
