/** Points in 0.01 as an officer types them or a spreadsheet holds them: "1.5", "１", "2分", "-1"; null for everything else. */
export function parsePoints(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s分]/g, '')
    .replace(/[−–—]/g, '-');
  const match = /^(-?)(\d{1,3})(?:\.(\d{1,2}))?0*$/.exec(plain);
  if (!match) return null;
  const value = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] === '-' && value !== 0 ? -value : value;
}

/** 98.5, 100, 0.25: without needless zeros. */
export function pointsText(hundredths: number): string {
  const size = Math.abs(hundredths);
  const text = `${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`.replace(/\.?0+$/, '');
  return hundredths < 0 ? `-${text}` : text;
}
