/** Points in 0.01 as they are printed: `95.50`. */
export function pointsText(points: number): string {
  return (points / 100).toFixed(2);
}

/**
 * Points as officers type them, in 0.01: `95`, `9.5`, `９．５`, `1.5 分`. Empty text is null (not scored yet); what is no number of
 * points with at most two decimals is undefined.
 */
export function typedPoints(text: string): number | null | undefined {
  const plain = text
    .replace(/[０-９．。]/g, letter => (letter === '。' ? '.' : String.fromCharCode(letter.charCodeAt(0) - 0xfee0)))
    .replace(/[\s分]/g, '');
  if (plain === '') return text.trim() === '' ? null : undefined;
  const match = /^(\d{1,4})(?:\.(\d{0,2}))?$/.exec(plain);
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
