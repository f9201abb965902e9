import { ok, type Result } from '#shared/basics/result';

/** The cells of every visible sheet of an .xlsx or .csv, as text. */
export async function readTableFile(file: File): Promise<Result<string[][][]>> {
  const { readSource } = await import('#shared/register/source/read-source');
  const { cellText } = await import('#shared/register/source/raw-sheet');
  const source = readSource(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!source.ok) return { ok: false, refusal: { ...source.refusal, at: file.name } };
  return ok(source.value.sheets.filter(({ hidden }) => !hidden).map(({ rows }) => filled(rows, cellText)));
}

/** Rows at their own numbers: what the file leaves out stands as an empty row, so that a row is named as the spreadsheet numbers it. */
function filled<Cell>(
  rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[],
  text: (cell: Cell) => string,
): string[][] {
  const table: string[][] = [];
  for (const { row, cells } of rows) {
    while (table.length < row - 1) table.push([]);
    table.push(cells.map(text));
  }
  return table;
}

/** The first sheet that is understood; the first sheet's refusal otherwise. */
export function firstUnderstood<T>(sheets: readonly string[][][], read: (cells: string[][]) => Result<T>): Result<T> {
  const answers = sheets.map(read);
  return answers.find(answer => answer.ok) ?? answers[0] ?? read([]);
}
