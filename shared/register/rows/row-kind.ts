import { fieldOf, type ColumnMap } from '../columns/find-heading';
import { fieldIds, type FieldId } from '../columns/fields';
import { cellText, type RawRow } from '../source/raw-sheet';

/** `banner` is a row that holds nothing but 楼栋 or 单元: it counts for the rows below, and is no data row itself. */
export type RowKind = 'data' | 'banner' | 'other';

const TOTAL = /^.{0,8}?(?:合计|小计|总计|共计|累计)(?:[:：（(\d].*)?$/;
const NOTE =
  /^(?:附?注|说明|备注|填表|填报|制表|审核|审批|复核|核对|经办|负责人|单位|联系人|日期|盖章|以上|本表|声明|打印|第\S{1,4}页|共\S{1,4}页)/;
const BANNER = /^(?:.{1,8}(?:楼|栋|幢|座|#|单元)|[A-Za-z]?\d{1,3}[A-Za-z]?)$/;

/** Tells data rows from headings that are repeated, sums, notes, signatures and blank rows (formats.md 2). */
export function rowKind(row: RawRow, columns: ColumnMap, titles: readonly string[]): RowKind {
  if (isPlain(row, columns)) return 'data';
  const text = (field: FieldId) => {
    const column = columns[field];
    return column === undefined ? '' : cellText(row.cells[column]).replace(/\s/g, '');
  };
  const filled = fieldIds.filter(field => {
    const column = columns[field];
    return column !== undefined && isFilled(row, column);
  });
  if (filled.length === 0) return 'other';
  if (repeatsHeading(row, columns, titles)) return 'other';
  const lead = leadText(row);
  const room = text('room');
  const loose = looseTexts(row, columns, [text('building'), text('section'), text('owner')]);
  if (TOTAL.test(room) || (room === '' && loose.some(value => TOTAL.test(value)))) return 'other';
  const onlyText = row.cells.filter(cell => typeof cell === 'number').length === 0;
  if (
    onlyText &&
    NOTE.test(lead) &&
    (room === '' || room === lead) &&
    (text('area') === lead || !/\d/.test(text('area')))
  )
    return 'other';
  if (filled.every(field => field === 'building' || field === 'section')) {
    return filled.every(field => BANNER.test(text(field))) ? 'banner' : 'other';
  }
  if (filled.length === 1 && filled[0] === 'room' && !(room.length <= 12 && /\d/.test(room))) return 'other';
  return 'data';
}

/** A room, an owner and a figure for the area: most rows, told at a glance. */
function isPlain(row: RawRow, columns: ColumnMap): boolean {
  const [room, owner, area] = [columns.room, columns.owner, columns.area].map(column => row.cells[column ?? -1]);
  if (typeof owner !== 'string' || owner === '') return false;
  if (typeof area !== 'number' && !(typeof area === 'string' && /^[\d０-９]/.test(area))) return false;
  return typeof room === 'number' || (typeof room === 'string' && /^[\w-]{1,8}$/.test(room));
}

function isFilled(row: RawRow, column: number): boolean {
  const cell = row.cells[column];
  return typeof cell === 'string' ? cell.trim() !== '' : cell !== null && cell !== undefined;
}

function leadText(row: RawRow): string {
  for (const cell of row.cells) {
    const text = cellText(cell).replace(/\s/g, '');
    if (text !== '') return text;
  }
  return '';
}

/** Where the word 合计 may stand: in the place or owner columns or a column without a field; without an owner, anywhere. */
function looseTexts(row: RawRow, columns: ColumnMap, own: readonly string[]): string[] {
  const mapped = new Set(Object.values(columns));
  const ownerless = columns.owner === undefined || cellText(row.cells[columns.owner]).trim() === '';
  const others = row.cells
    .filter((cell, column) => typeof cell === 'string' && cell.length < 24 && (ownerless || !mapped.has(column)))
    .map(cell => cellText(cell).replace(/\s/g, ''));
  return [...own, ...others];
}

function repeatsHeading(row: RawRow, columns: ColumnMap, titles: readonly string[]): boolean {
  let same = 0;
  for (const field of fieldIds) {
    const column = columns[field];
    if (column === undefined) continue;
    const cell = row.cells[column];
    if (typeof cell !== 'string') continue;
    const title = cell.trim();
    if (title !== '' && (title === titles[column] || fieldOf(title) === field)) same += 1;
  }
  return same >= 2;
}
