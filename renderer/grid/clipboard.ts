/** Cells as spreadsheets put them on the clipboard: tabs between cells, line breaks between rows, quotes where needed. */
export function parseCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < clean.length; at += 1) {
    const sign = clean[at] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (clean[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t' || sign === '\n') {
      row.push(cell);
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  row.push(cell);
  rows.push(row);
  return rows;
}

export function formatCells(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  return rows.map(row => row.map(quote).join('\t')).join('\n');
}
