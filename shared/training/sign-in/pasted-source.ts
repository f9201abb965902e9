import type { RawSource } from '../../register/source/raw-sheet';

/** Cells as Excel and WPS put them on the clipboard, as a sheet. Quoted cells may hold line breaks. */
export function pastedSource(text: string): RawSource {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) break;
    const value = match[1] === undefined ? (match[2] ?? '') : match[1].replace(/""/g, '"');
    rows[rows.length - 1]?.push(value);
    if (match[3] !== '\t' && match[3] !== '') rows.push([]);
  }
  return {
    fileName: '粘贴的单元格',
    encoding: 'utf-8',
    sheets: [{ name: '', hidden: false, rows: rows.map((cells, index) => ({ row: index + 1, cells })) }],
  };
}
