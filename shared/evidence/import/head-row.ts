/** A column of an imported table: the first whose words fit takes it. */
export interface ImportColumn<Key extends string> {
  readonly key: Key;
  readonly sign: RegExp;
}

export interface HeadRow<Key extends string> {
  /** Index of the row in the sheet. */
  readonly at: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** Head words that no column took. */
  readonly others: readonly { readonly at: number; readonly words: string }[];
}

/** Rows above a table are titles, dates, the name of the bureau: so many are looked at for the head. */
const LOOK = 15;

/** The row that names every needed column; null when there is none. */
export function headRowOf<Key extends string>(
  rows: readonly (readonly string[])[],
  columns: readonly ImportColumn<Key>[],
  needed: readonly Key[],
): HeadRow<Key> | null {
  for (const [at, cells] of rows.slice(0, LOOK).entries()) {
    const found = new Map<Key, number>();
    const others: { at: number; words: string }[] = [];
    cells.forEach((cell, index) => {
      const words = cell.normalize('NFKC').replace(/\s/g, '');
      const column = columns.find(({ key, sign }) => !found.has(key) && sign.test(words));
      if (column) found.set(column.key, index);
      else if (words !== '') others.push({ at: index, words });
    });
    if (needed.every(key => found.has(key))) return { at, columns: found, others };
  }
  return null;
}

/** Words of the first row with some, to say what was seen where no head was found. */
export function seenWords(rows: readonly (readonly string[])[]): string {
  const first = rows.find(cells => cells.filter(cell => cell.trim() !== '').length >= 2) ?? rows[0] ?? [];
  const words = first.map(cell => cell.trim()).filter(cell => cell !== '');
  return words.length === 0 ? '（空）' : words.slice(0, 6).join('、').slice(0, 60);
}
