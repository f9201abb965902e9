import type { Area } from '../../basics/area';
import { ok, refuse, type Result } from '../../basics/result';
import type { ChangeDraft, CommandContext } from '../../journal/draft';
import { fields, type FieldId } from '../columns/fields';
import { cellsOfUnit } from '../rows/row-of-unit';
import { readRow } from '../rows/read-row';
import { rejects } from '../rows/row-codes';
import { registerChanges, unitsOf } from '../register-pages';
import type { Unit } from '../unit';
import type { RegisterFacts } from './register-facts';

/** One cell: the unit by its key before the edit, and the new text as it was typed. */
export interface UnitEdit {
  readonly unit: string;
  readonly field: FieldId;
  readonly text: string;
}

/** Cells of the register, typed or pasted: all of them are taken in one change, or none. Read like an imported row. */
export function editUnits(
  facts: RegisterFacts,
  edits: readonly UnitEdit[],
  _context: CommandContext,
): Result<ChangeDraft> {
  if (!facts.register) return refuse('register-missing', {}, { at: facts.projectName });
  const units = unitsOf(facts.pages);
  const indexOf = new Map(units.map((unit, index) => [unit.unit, index]));
  const cells = new Map<number, Record<FieldId, string>>();
  for (const { unit, field, text } of edits) {
    const index = indexOf.get(unit);
    if (index === undefined) return refuse('unit-unknown', { unit });
    if (isMasked(field, text)) {
      return refuse('unit-invalid', { unit, reason: `${fields[field].title}里有遮盖用的 *，不是完整的号码` });
    }
    const own = cells.get(index) ?? cellsOfUnit(units[index] as Unit);
    own[field] = text;
    cells.set(index, own);
  }
  for (const [index, own] of cells) {
    const before = units[index] as Unit;
    const { unit, faults } = readRow({ row: index + 1, cells: own });
    const fault = faults.find(found => rejects(found.code));
    if (fault) return refuse('unit-invalid', { unit: before.unit, reason: fault.words });
    units[index] = { ...unit, area: unit.area as Area };
  }
  const taken = new Set<string>();
  for (const { unit } of units) {
    if (taken.has(unit)) return refuse('unit-key-taken', { unit });
    taken.add(unit);
  }
  const { changes } = registerChanges(facts.projectId, facts, {
    units,
    decisions: facts.register.decisions,
    source: facts.register.source,
    importedAt: facts.register.importedAt,
  });
  return ok({ command: 'register.edit', words: `${facts.projectName}：${editWords(edits)}`, changes });
}

/** Copied from a grid that hides it: taking it would lose the real one. */
function isMasked(field: FieldId, text: string): boolean {
  return (field === 'idNumber' || field === 'coOwnerIdNumber' || field === 'phone') && text.includes('*');
}

/** Which cells, without what stands in them. */
function editWords(edits: readonly UnitEdit[]): string {
  const first = edits[0];
  if (edits.length === 1 && first) return `修改 ${first.unit} 的${fields[first.field].title}`;
  return `修改业主清册 ${new Set(edits.map(edit => edit.unit)).size} 户的 ${edits.length} 个单元格`;
}
