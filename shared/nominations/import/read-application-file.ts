import { ok, refuse, type Result } from '../../basics/result';
import { cellText, type RawCell, type RawSheet } from '../../register/source/raw-sheet';
import { readSource } from '../../register/source/read-source';
import { nominationCategoryIds, type NominationCategory } from '../category';
import type { FormGrid, GridCell } from './form-grid';
import { LabelBook } from './labels';
import { assemble, readApplication, type ApplicationReading } from './read-application';
import { readFormDocx } from './read-form-docx';

/** A form has some hundred rows; a list of applicants some hundred more. */
const MOST_ROWS = 2000;
const MOST_APPLICANTS = 500;

/** Forms of one file: one of a Word form or a sheet of labels, or one a row of a list. */
export interface ApplicationFile {
  readonly category: NominationCategory;
  readonly applications: readonly ApplicationReading[];
}

/**
 * An application form filled in as Word (.docx) or Excel (.xlsx, .csv). The file's content says which, not its name. Without
 * a category the one is taken whose labels the file names most.
 */
export function readApplicationFile(
  bytes: Uint8Array,
  fileName: string,
  category: NominationCategory | null,
): Result<ApplicationFile> {
  const grids = readGrids(bytes, fileName);
  if (!grids.ok) return grids;
  const chosen = category ?? likelyCategory(grids.value);
  const listed = grids.value.flatMap(grid => readList(chosen, grid) ?? []);
  const applications = listed.length > 0 ? listed : [readApplication(chosen, grids.value)];
  const taken = applications.some(each => each.fields.length > 0 || each.deed.text !== '');
  if (!taken) return refuse('application-no-fields');
  return ok({ category: chosen, applications });
}

function readGrids(bytes: Uint8Array, fileName: string): Result<FormGrid[]> {
  if (isWord(bytes)) return readFormDocx(bytes);
  if (/\.docx?$/i.test(fileName)) return refuse('application-not-word');
  const source = readSource(bytes, fileName);
  if (!source.ok) return source;
  return ok(source.value.sheets.filter(sheet => !sheet.hidden).map(sheetGrid));
}

/** The directory of a zip names its parts in the clear; what is no readable zip the readers refuse in their own words. */
function isWord(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 262_144)));
  return tail.toLowerCase().includes('word/document.xml');
}

function sheetGrid(sheet: RawSheet): FormGrid {
  const name = sheet.name === '' ? '' : `${sheet.name} `;
  return sheet.rows.slice(0, MOST_ROWS).map(row => ({
    where: `${name}第 ${row.row} 行`,
    cells: row.cells.flatMap((cell, column) => gridCell(cell, column)),
  }));
}

function gridCell(cell: RawCell, column: number): GridCell[] {
  const text = cellText(cell).trim();
  if (text === '') return [];
  return [{ text, column, span: 1, lostDigits: typeof cell === 'number' && Math.abs(cell) >= 1e15 }];
}

/**
 * A list with one applicant a row: a row of headings of which most are labels of the form, among them the nominee's name,
 * and nothing but headings. Null where the grid is no such list.
 */
function readList(category: NominationCategory, grid: FormGrid): ApplicationReading[] | null {
  const book = new LabelBook(category);
  const at = grid.findIndex(row => {
    const labels = row.cells.filter(cell => book.find(cell.text) !== null).length;
    return labels >= 3 && labels * 10 >= row.cells.length * 6;
  });
  const heading = grid[at];
  if (!heading) return null;
  const below = grid.slice(at + 1).filter(row => row.cells.length > 1);
  const first = below[0];
  // Below a heading stand values; below a line of a form stand labels again.
  if (!first || first.cells.some(cell => book.find(cell.text) !== null)) return null;
  const above = grid.slice(0, at).flatMap(row => row.cells.map(cell => ({ where: row.where, text: cell.text })));
  return below.slice(0, MOST_APPLICANTS).map((row, index) => {
    const found = [];
    const left = index === 0 ? [...above] : [];
    for (const cell of row.cells) {
      const title = heading.cells.find(each => each.column === cell.column);
      const target = title ? book.find(title.text) : null;
      if (target) found.push({ target, value: cell.text, where: row.where, lostDigits: cell.lostDigits ?? false });
      else left.push({ where: row.where, text: title ? `${title.text}：${cell.text}` : cell.text });
    }
    return assemble(category, found, left);
  });
}

/** The category whose labels most cells are; of equals the first. */
export function likelyCategory(grids: readonly FormGrid[]): NominationCategory {
  const texts = grids.flatMap(grid => grid.flatMap(row => row.cells.map(cell => cell.text)));
  const named = nominationCategoryIds.map(category => {
    const book = new LabelBook(category);
    const labels = new Set<string>();
    for (const text of texts) {
      const target = book.find(text) ?? book.split(text)?.target ?? null;
      if (target?.is === 'field') labels.add(target.field);
    }
    return { category, labels: labels.size };
  });
  return named.reduce((best, each) => (each.labels > best.labels ? each : best)).category;
}
