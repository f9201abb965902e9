import { faultSentence, rosterCodes, type RosterFault } from './roster-codes';
import type { RosterVerdicts } from './roster-verdicts';

export interface FaultLine {
  readonly row: number;
  readonly name: string;
  readonly place: string;
  readonly verdict: '退回' | '提示';
  readonly kinds: string;
  /** What is wrong and what to do, whole sentences. */
  readonly words: string;
}

/** Every row that somebody should look at, rejected ones first, each with its sentences. */
export function faultLines({ rejected, accepted }: Pick<RosterVerdicts, 'rejected' | 'accepted'>): FaultLine[] {
  const line = (
    row: { readonly row: number; readonly name: string; readonly place: string },
    verdict: FaultLine['verdict'],
    faults: readonly RosterFault[],
  ): FaultLine => ({
    ...{ row: row.row, name: row.name, place: row.place, verdict },
    kinds: [...new Set(faults.map(({ code }) => rosterCodes[code].title))].join('、'),
    words: faults.map(faultSentence).join(''),
  });
  return [
    ...rejected.map(row => line(row, '退回', row.faults)),
    ...accepted.filter(({ warnings }) => warnings.length > 0).map(row => line(row, '提示', row.warnings)),
  ];
}

/** The list as a text file for Excel and WPS: with a byte order mark, cells that begin like a formula defused. */
export function faultCsv(lines: readonly FaultLine[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
  const head = ['行号', '结果', '名称', '企业或社区', '问题', '说明和办法'];
  const rows = lines.map(({ row, verdict, name, place, kinds, words }) => [
    String(row),
    verdict,
    name,
    place,
    kinds,
    words,
  ]);
  return `\ufeff${[head, ...rows].map(cells => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}
