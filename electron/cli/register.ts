import { showArea, parseArea } from '#shared/basics/area';
import type { Refusal } from '#shared/basics/result';
import { fields } from '#shared/register/columns/fields';
import { readRegister, type RegisterReading } from '#shared/register/read-register';
import { registerReport, type RegisterReport } from '#shared/register/register-report';
import { readSource } from '#shared/register/source/read-source';
import { limits } from '#shared/register/source/limits';
import { refusalWords } from '#shared/text/refusals';
import type { CommandCall, CommandOutcome } from './command';
import { readBytes } from './read-input';
import { refusal } from './refusal';

export function run({ operands: [file = ''], values, json }: CommandCall): CommandOutcome {
  const input = readBytes(file, limits.fileBytes / 1_048_576);
  if (!input.ok) return refusal(input.words, json, file);
  const source = readSource(input.value, baseName(file));
  if (!source.ok) return refusal(sentence(source.refusal), json, file);
  const reading = readRegister(source.value, values.sheet === undefined ? {} : { sheet: values.sheet });
  if (!reading.ok) return refusal(sentence(reading.refusal), json, file);
  const report = registerReport(reading.value);
  const stderr = choices(reading.value).map(words => `文件 ${file}：${words}`);
  return { exit: 0, stdout: json ? `${JSON.stringify(report)}\n` : forPeople(report), stderr };
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

function sentence(reason: Refusal): string {
  const { words, next } = refusalWords(reason);
  return `${words}。${next}`;
}

/** What was chosen where the file left a choice: never in silence. */
function choices(reading: RegisterReading): string[] {
  const lines = reading.heading.ambiguities
    .filter(({ field, chosen }) => reading.columns[field] === chosen)
    .map(({ field, columns, chosen }) => {
      const titles = columns.map(column => `第 ${column + 1} 列“${reading.heading.titles[column] ?? ''}”`).join('、');
      return `有 ${columns.length} 列都像“${fields[field].title}”（${titles}），采用了第 ${chosen + 1} 列；如不对，请删去另一列后再读`;
    });
  if (reading.others.length > 0) {
    const names = reading.others.map(({ name, rows }) => `“${name}”（${rows} 行）`).join('、');
    lines.push(
      `工作簿里还有像业主清册的工作表 ${names}，没有读；本次读的是“${reading.sheet}”，要读别的请加 --sheet 表名`,
    );
  }
  return lines;
}

function forPeople(report: RegisterReport): string {
  const area = (text: string) => `${showArea(parseArea(text) ?? (0 as never))} ㎡`;
  const where = report.sheet === '' ? '' : `（工作表“${report.sheet}”）`;
  const lines = [
    `${report.file}${where}：读到 ${report.rowsRead} 行，采用 ${report.accepted} 行，退回 ${report.rejected.length} 行`,
    `专有部分 ${report.units} 个，业主人数 ${report.heads}，专有部分面积 ${area(report.area)}`,
    `其中未售、未交付 ${report.developerUnits} 个，${area(report.developerArea)}，合为建设单位一人`,
  ];
  const rejected = new Set(report.rejected.map(row => row.row));
  const unitOf = new Map([...report.rejected, ...report.warnings].map(row => [row.row, row.unit]));
  for (const { row, words } of report.reasons) {
    lines.push(`  ${rejected.has(row) ? '退回' : '提醒'}  第 ${row} 行 ${unitOf.get(row) ?? ''}：${words}`);
  }
  const kinds = { 'same-name': '业主同名', 'overlapping-owners': '部分业主相同' } as Record<string, string>;
  for (const { kind, units } of report.review) lines.push(`  待认定  ${kinds[kind] ?? kind}：${units.join('、')}`);
  return `${lines.join('\n')}\n`;
}
