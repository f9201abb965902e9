/** Points as integers of 0.01. "12.5", "12.50分", "－3" → 1250, 1250, -300; null for anything else or above 1,000 points. */
export function parsePoints(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s|分$/g, '')
    .replace(/[−–—]/g, '-');
  const match = /^([-+]?)(\d{1,4})(?:\.(\d{1,2})0*)?$/.exec(plain);
  if (!match) return null;
  const points = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  if (points > 100_000) return null;
  return match[1] === '-' && points !== 0 ? -points : points;
}

/** "12.50", the inverse of parsePoints. */
export function showPoints(points: number): string {
  const size = Math.abs(points);
  return `${points < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** With its sign, as a summand: "+12.50", "−3.00", "0.00". */
export function showSigned(points: number): string {
  if (points === 0) return showPoints(0);
  return points > 0 ? `+${showPoints(points)}` : `−${showPoints(-points)}`;
}
