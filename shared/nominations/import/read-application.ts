import type { NominationCategory } from '../category';
import { formFields } from '../form-fields';
import { readField } from '../form-fields/field-value';
import type { FormField } from '../form-fields/form-field';
import type { FormGrid, GridCell, GridRow } from './form-grid';
import { LabelBook, type LabelTarget } from './labels';

/** A field that was recognised. */
export interface TakenField {
  readonly field: string;
  /** As it is kept; as it was typed where it cannot be read. */
  readonly value: string;
  readonly where: string;
  /** What is wrong with it, as a clause; null where nothing is. */
  readonly fault: string | null;
}

/** One applicant's form: what was taken, and everything else that stands in the file. */
export interface ApplicationReading {
  readonly category: NominationCategory;
  readonly fields: readonly TakenField[];
  readonly deed: { readonly title: string; readonly text: string; readonly summary: string };
  /** Nothing is dropped: titles, opinions, unknown columns, second values. */
  readonly left: readonly { readonly where: string; readonly text: string }[];
}

interface Found {
  readonly target: LabelTarget;
  readonly value: string;
  readonly where: string;
  readonly lostDigits: boolean;
}

/** A form in which each label has its value at its right, or below it, or behind a colon in the same cell. */
export function readApplication(category: NominationCategory, grids: readonly FormGrid[]): ApplicationReading {
  const book = new LabelBook(category);
  const found: Found[] = [];
  const left: { where: string; text: string }[] = [];
  for (const grid of grids) readGrid(grid, book, found, left);
  return assemble(category, found, left);
}

function readGrid(grid: FormGrid, book: LabelBook, found: Found[], left: { where: string; text: string }[]): void {
  const used = new Set<GridCell>();
  const take = (target: LabelTarget, value: string, row: GridRow, cell: GridCell | null) => {
    found.push({ target, value, where: row.where, lostDigits: cell?.lostDigits ?? false });
    if (cell) used.add(cell);
  };
  grid.forEach((row, at) => {
    row.cells.forEach((cell, index) => {
      if (cell.text === '' || used.has(cell)) return;
      const target = book.find(cell.text);
      if (target) {
        used.add(cell);
        const value = valueBeside(row, index, book) ?? valueBelow(grid[at + 1], cell, book);
        take(target, value?.text ?? '', row, value ?? null);
        return;
      }
      const split = book.split(cell.text);
      if (split) take(split.target, split.value, row, cell);
    });
  });
  for (const row of grid) {
    for (const cell of row.cells)
      if (cell.text !== '' && !used.has(cell)) left.push({ where: row.where, text: cell.text });
  }
}

/** The next cell, when it is no label itself. Null: nothing beside, or another label. */
function valueBeside(row: GridRow, index: number, book: LabelBook): GridCell | null {
  const next = row.cells[index + 1];
  if (!next || book.find(next.text) !== null) return null;
  return next;
}

/** The cell below one that has nothing beside it: labels over long text, or over narrow columns. */
function valueBelow(row: GridRow | undefined, label: GridCell, book: LabelBook): GridCell | null {
  const below = row?.cells.find(cell => cell.column === label.column);
  return below && below.text !== '' && book.find(below.text) === null ? below : null;
}

/** The first value of a field counts; a second one that says something else is shown beside. */
export function assemble(
  category: NominationCategory,
  found: readonly Found[],
  left: readonly { readonly where: string; readonly text: string }[],
): ApplicationReading {
  const byId = new Map(formFields[category].map(field => [field.id, field]));
  const fields = new Map<string, TakenField>();
  const deed = { title: '', text: '', summary: '' };
  const more = [...left];
  for (const { target, value, where, lostDigits } of found) {
    if (value === '') continue;
    if (target.is === 'deed') {
      if (deed[target.part] === '') deed[target.part] = value;
      else if (deed[target.part] !== value) more.push({ where, text: value });
      continue;
    }
    const field = byId.get(target.field);
    if (!field) continue;
    const taken = takeField(field, value, where, lostDigits);
    const before = fields.get(field.id);
    if (!before) fields.set(field.id, taken);
    else if (before.value !== taken.value) more.push({ where, text: `${field.label}：${value}` });
  }
  const order = formFields[category].flatMap(field => fields.get(field.id) ?? []);
  return { category, fields: order, deed, left: more };
}

export function takeField(field: FormField, typed: string, where: string, lostDigits: boolean): TakenField {
  const read = readField(field, typed);
  const value = read.is === 'value' ? read.value : typed.trim();
  const lost = lostDigits && field.kind === 'id' ? '表格把号码存成了数字，末几位已经丢失，请对照证件重填' : null;
  return { field: field.id, value, where, fault: lost ?? (read.is === 'fault' ? read.why : null) };
}
