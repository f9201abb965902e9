import { fieldIds, type FieldId } from '../columns/fields';
import type { ColumnMap, Heading } from '../columns/find-heading';
import { cellText, type RawCell, type RawSheet } from '../source/raw-sheet';
import type { RowInput } from './row-input';
import { rowKind } from './row-kind';

/** The data rows below the heading, by field. A merged or blank 楼栋 or 单元 means the value above (formats.md 2). */
export function locateRows(sheet: RawSheet, heading: Heading, columns: ColumnMap): RowInput[] {
  const inputs: RowInput[] = [];
  const fields = fieldIds.filter(field => columns[field] !== undefined);
  let building: RawCell = null;
  let section: RawCell = null;
  for (let index = heading.next; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index] as RawSheet['rows'][number];
    const kind = rowKind(row, columns, heading.titles);
    if (kind === 'other') continue;
    const cells: Partial<Record<FieldId, RawCell>> = {};
    for (const field of fields) cells[field] = row.cells[columns[field] as number] ?? null;
    if (!isBlank(cells.building)) {
      // 单元 numbers begin anew in every building; shops behind the last one have none.
      if (cellText(cells.building) !== cellText(building)) section = null;
      building = cells.building as RawCell;
    }
    if (!isBlank(cells.section)) section = cells.section as RawCell;
    if (kind === 'banner') continue;
    if (columns.building !== undefined) cells.building = building;
    if (columns.section !== undefined) cells.section = section;
    inputs.push({ row: row.row, cells });
  }
  return inputs;
}

function isBlank(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
