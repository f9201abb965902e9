import { normaliseHeading } from '../../register/columns/normalise-heading';
import { cellText, type RawCell, type RawRow, type RawSheet } from '../../register/source/raw-sheet';
import type { RosterField } from './roster-fields';
import type { RosterHeading } from './roster-heading';

/** A data row by field id. */
export interface RosterInput {
  /** 1-based row of the sheet or line of the file. */
  readonly row: number;
  readonly cells: Readonly<Record<string, RawCell>>;
}

const TOTAL = /^.{0,8}?(?:合计|小计|总计|共计)(?:[:：（(\d].*)?$/;
const NOTE =
  /^(?:附?注|说明|填表|填报|制表|审核|审批|经办人|负责人|盖章|以上|本表|声明|打印|第\S{1,4}页|共\S{1,4}页)[：:]?/;

/** The data rows below the heading. Blank rows, sums, notes and repeated headings are none. */
export function rosterRows(
  sheet: RawSheet,
  heading: Pick<RosterHeading, 'next' | 'titles'>,
  columns: Readonly<Record<string, number>>,
  fields: readonly RosterField[],
): RosterInput[] {
  const used = fields.filter(({ id }) => columns[id] !== undefined);
  const needed = fields.find(({ required }) => required)?.id ?? '';
  const inputs: RosterInput[] = [];
  for (const row of sheet.rows.slice(heading.next)) {
    const cells: Record<string, RawCell> = {};
    for (const { id } of used) cells[id] = row.cells[columns[id] as number] ?? null;
    const filled = used.filter(({ id }) => cellText(cells[id]).trim() !== '' || typeof cells[id] === 'object');
    if (filled.every(({ id }) => cells[id] === null) || isNoData(row, cells, used, needed)) continue;
    inputs.push({ row: row.row, cells });
  }
  return inputs;
}

function isNoData(row: RawRow, cells: RosterInput['cells'], used: readonly RosterField[], needed: string): boolean {
  const repeated = used.filter(({ id, headings }) => {
    const cell = cells[id];
    return typeof cell === 'string' && headings.includes(normaliseHeading(cell));
  });
  if (repeated.length >= 2) return true;
  const name = cellText(cells[needed]).replace(/\s/g, '');
  const lead = row.cells.map(cell => cellText(cell).replace(/\s/g, '')).find(text => text !== '') ?? '';
  const filled = row.cells.map(cell => cellText(cell).trim()).filter(text => text !== '');
  const figures = filled.slice(1).every(text => /^[\d.,%]+[人个家户]?$/.test(text));
  if (TOTAL.test(lead) && (name === '' || name === lead || figures)) return true;
  return NOTE.test(lead) && filled.length <= 2 && (name === '' || name === lead);
}
