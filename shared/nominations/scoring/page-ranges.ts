/** 佐证页码 as officers write them: `12-15, 18`, `12、15—18`, `第3页`. First and last page of each; null when it is none. */
export function pageRanges(text: string): [from: number, until: number][] | null {
  const plain = text
    .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[第页Pp.\s]/g, '')
    .replace(/[、，；;]/g, ',')
    .replace(/[－–—~～至]+/g, '-');
  if (plain === '') return [];
  const ranges: [number, number][] = [];
  for (const part of plain.split(',').filter(each => each !== '')) {
    const match = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part);
    if (!match) return null;
    const from = Number(match[1]);
    const until = Number(match[2] ?? match[1]);
    if (from < 1 || until < from) return null;
    ranges.push([from, until]);
  }
  return ranges;
}

/** As it is kept and printed: `12-15、18`. */
export function pageText(ranges: readonly (readonly [number, number])[]): string {
  return ranges.map(([from, until]) => (from === until ? String(from) : `${from}-${until}`)).join('、');
}
