import { fieldIds, type FieldId } from '../columns/fields';
import type { ColumnMap, Heading } from '../columns/find-heading';
import type { RawCell, RawSheet } from '../source/raw-sheet';
import type { RowInput } from './row-input';
import { rowKind } from './row-kind';
import { readBuilding } from './unit-key';

/** The data rows below the heading, by field. A merged or blank 楼栋 or 单元 means the value above (formats.md 2). */
export function locateRows(sheet: RawSheet, heading: Heading, columns: ColumnMap): RowInput[] {
  const inputs: RowInput[] = [];
  const buildings = new Map<string, SectionCells>();
  const fields = fieldIds.filter(field => columns[field] !== undefined);
  let building: RawCell = null;
  let section: RawCell = null;
  for (let index = heading.next; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index] as RawSheet['rows'][number];
    const kind = rowKind(row, columns, heading.titles);
    if (kind === 'other') continue;
    const cells: Partial<Record<FieldId, RawCell>> = {};
    for (const field of fields) cells[field] = row.cells[columns[field] as number] ?? null;
    if (!isBlank(cells.building)) building = cells.building as RawCell;
    if (!isBlank(cells.section)) section = cells.section as RawCell;
    // Rows of their own for 楼栋 and 单元 are levels: a new 楼栋 begins without a 单元.
    else if (kind === 'banner') section = null;
    if (kind === 'banner') continue;
    if (columns.section !== undefined) note(buildings, building, isBlank(cells.section));
    if (columns.building !== undefined) cells.building = building;
    if (columns.section !== undefined) cells.section = section;
    inputs.push({ row: row.row, cells });
  }
  return columns.building === undefined ? inputs : withoutSections(inputs, buildings);
}

/** How many rows of a building name their 单元, and how many leave it blank. */
interface SectionCells {
  named: number;
  blank: number;
}

/**
 * Where every building that has 单元 names it in each of its rows, no blank stands for the value above: a building
 * without any, such as the shops behind the last one, has none.
 */
function withoutSections(inputs: RowInput[], buildings: ReadonlyMap<string, SectionCells>): RowInput[] {
  const counts = [...buildings.values()];
  if (counts.some(({ named, blank }) => named > 0 && blank > 0) || counts.every(({ named }) => named > 0))
    return inputs;
  return inputs.map(input =>
    buildings.get(readBuilding(input.cells.building))?.named === 0
      ? { ...input, cells: { ...input.cells, section: null } }
      : input,
  );
}

function note(buildings: Map<string, SectionCells>, building: RawCell, blank: boolean): void {
  const key = readBuilding(building);
  const cells = buildings.get(key) ?? { named: 0, blank: 0 };
  if (blank) cells.blank += 1;
  else cells.named += 1;
  buildings.set(key, cells);
}

function isBlank(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
