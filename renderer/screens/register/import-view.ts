import { showArea } from '#shared/basics/area';
import type { ReadingWishes } from '#shared/register/columns/choose-sheet';
import { fieldIds, fields, type FieldId } from '#shared/register/columns/fields';
import { diffRegisters, unitAspects, type RegisterDiff } from '#shared/register/diff-registers';
import { countHeads } from '#shared/register/heads/heads';
import type { RegisterReading } from '#shared/register/read-register';
import { judgeRows, type AcceptedRow, type RejectedRow, type RowVerdicts } from '#shared/register/rows/judge-rows';
import { rowCodeTitles } from '#shared/register/rows/row-codes';
import type { RowInput } from '#shared/register/rows/row-input';
import { cellText } from '#shared/register/source/raw-sheet';
import type { Unit } from '#shared/register/unit';
import type { CellEdit } from '../../grid/grid-column';

/** What the officer corrected in rejected rows: by row, then by field. */
export type Corrections = ReadonlyMap<number, Readonly<Partial<Record<FieldId, string>>>>;

export function withEdits(corrections: Corrections, edits: readonly CellEdit[]): Corrections {
  const next = new Map(corrections);
  for (const { rowId, column, text } of edits) {
    const row = Number(rowId);
    next.set(row, { ...next.get(row), [column as FieldId]: text });
  }
  return next;
}

/** The file's rows with the officer's corrections, judged again as a whole (a corrected unit may now be a duplicate). */
export function judged(inputs: readonly RowInput[], corrections: Corrections): RowVerdicts {
  if (corrections.size === 0) return judgeRows(inputs);
  return judgeRows(
    inputs.map(input => {
      const own = corrections.get(input.row);
      return own ? { row: input.row, cells: { ...input.cells, ...own } } : input;
    }),
  );
}

export interface RejectedLine {
  readonly row: number;
  readonly reason: string;
  readonly corrected: boolean;
  readonly texts: Readonly<Record<FieldId, string>>;
}

export function rejectedLines(rejected: readonly RejectedRow[], corrections: Corrections): RejectedLine[] {
  return rejected.map(({ row, faults, input }) => ({
    row,
    reason: faults.map(fault => fault.words).join('；'),
    corrected: corrections.has(row),
    texts: Object.fromEntries(fieldIds.map(field => [field, cellText(input.cells[field])])) as Record<FieldId, string>,
  }));
}

export interface WarnedLine {
  readonly row: number;
  readonly unit: string;
  readonly kinds: string;
  readonly words: string;
}

export function warnedLines(accepted: readonly AcceptedRow[]): WarnedLine[] {
  return accepted
    .filter(({ warnings }) => warnings.length > 0)
    .map(({ row, unit, warnings }) => ({
      row,
      unit: unit.unit,
      kinds: warnings.map(fault => rowCodeTitles[fault.code]).join('、'),
      words: warnings.map(fault => fault.words).join('；'),
    }));
}

export interface ChangeLine {
  readonly unit: string;
  readonly what: '新增' | '减少' | '改动';
  readonly words: string;
}

export function changeLines(diff: RegisterDiff): ChangeLine[] {
  const about = (unit: Unit) => `${showArea(unit.area)} ㎡ ${unit.owners.map(owner => owner.name).join('、')}`.trim();
  return [
    ...diff.removed.map((unit): ChangeLine => ({ unit: unit.unit, what: '减少', words: about(unit) })),
    ...diff.changed.map(({ before, after, aspects }): ChangeLine => ({
      unit: after.unit,
      what: '改动',
      words: aspects
        .map(aspect =>
          aspect === 'area'
            ? `${unitAspects.area}由 ${showArea(before.area)} 改为 ${showArea(after.area)} ㎡`
            : unitAspects[aspect],
        )
        .join('、'),
    })),
    ...diff.added.map((unit): ChangeLine => ({ unit: unit.unit, what: '新增', words: about(unit) })),
  ];
}

export interface ImportFigures {
  readonly rowsRead: number;
  readonly accepted: number;
  readonly warned: number;
  readonly rejected: number;
  readonly heads: number;
  readonly area: string;
  readonly diff: RegisterDiff;
}

export function importFigures(verdicts: RowVerdicts, present: readonly Unit[]): ImportFigures {
  const units = verdicts.accepted.map(row => row.unit);
  const count = countHeads(units);
  return {
    rowsRead: verdicts.rowsRead,
    accepted: units.length,
    warned: verdicts.accepted.filter(row => row.warnings.length > 0).length,
    rejected: verdicts.rejected.length,
    heads: count.heads.length,
    area: showArea(count.area),
    diff: diffRegisters(present, units),
  };
}

/** Something that the file leaves open and that only the officer can say. */
export interface ImportQuestion {
  readonly key: string;
  readonly words: string;
  /** The first one is how the file is read for the time being. */
  readonly answers: readonly { readonly label: string; readonly wishes: ReadingWishes }[];
}

/** Several sheets that look like registers, several columns that fit one field: until they are settled. */
export function openQuestions(reading: RegisterReading, wishes: ReadingWishes): ImportQuestion[] {
  const questions: ImportQuestion[] = [];
  if (reading.others.length > 0 && wishes.sheet === undefined) {
    const sheets = [{ name: reading.sheet, rows: reading.rowsRead }, ...reading.others];
    questions.push({
      key: 'sheet',
      words: `工作簿里有 ${sheets.length} 张表都像业主清册，一次只能导入一张，请选择。`,
      answers: sheets.map(({ name, rows }) => ({ label: `“${name}”（${rows} 行）`, wishes: { sheet: name } })),
    });
  }
  for (const { field, columns, chosen } of reading.heading.ambiguities) {
    if (wishes.columns && field in wishes.columns) continue;
    const order = [chosen, ...columns.filter(column => column !== chosen)];
    questions.push({
      key: field,
      words: `有 ${columns.length} 列都像${fields[field].title}，请确认用哪一列。`,
      answers: order.map(column => ({
        label: `第 ${column + 1} 列“${reading.heading.titles[column] ?? ''}”`,
        wishes: { ...wishes, columns: { ...wishes.columns, [field]: column } },
      })),
    });
  }
  return questions;
}
