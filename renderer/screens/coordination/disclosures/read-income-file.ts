import type { Result } from '#shared/basics/result';
import { readIncomeSheet, type IncomeSheet } from '#shared/coordination/income-sheet';

/** A company's statement as .xlsx or .csv: the first sheet in which a statement is recognised. */
export async function readIncomeFile(file: File): Promise<Result<IncomeSheet>> {
  const { readSource } = await import('#shared/register/source/read-source');
  const { cellText } = await import('#shared/register/source/raw-sheet');
  const source = readSource(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!source.ok) return { ok: false, refusal: { ...source.refusal, at: file.name } };
  const answers = source.value.sheets
    .filter(({ hidden }) => !hidden)
    .map(({ rows }) => readIncomeSheet(rows.map(({ cells }) => cells.map(cellText))));
  const good = answers.find(answer => answer.ok);
  const first = good ?? answers[0] ?? readIncomeSheet([]);
  return first.ok ? first : { ok: false, refusal: { ...first.refusal, at: file.name } };
}
