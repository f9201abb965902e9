/** Money as an integer number of fen (0.01 元); up to 10^13 either way, so that sums stay exact in a double. */
export type Fen = number;

const MOST = 1e13;

/**
 * What an officer types or a spreadsheet holds, in 元: "1234.5", "1,234.50", "￥１，２３４.５０元", "-3", "1.25万". At most two
 * decimals (of 元). Null for everything else: a comma in the wrong place is more likely a slip than a number.
 */
export function parseYuan(text: string): Fen | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s￥¥]|元(?:整)?$/g, '')
    .replace(/[−–—]/g, '-');
  const match = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(万|千)?$/.exec(plain);
  if (!match) return null;
  const [, sign, whole = '', decimals = '', unit] = match;
  const shift = 2 + (unit === '万' ? 4 : unit === '千' ? 3 : 0);
  const used = decimals.replace(/0+$/, '');
  if (used.length > shift || whole.length > 18) return null;
  const fen = Number(whole.replace(/,/g, '') + used.padEnd(shift, '0'));
  if (fen > MOST) return null;
  return sign === '-' && fen !== 0 ? -fen : fen;
}

/** "1234.50", the inverse of parseYuan, for a field that is edited. */
export function formatYuan(fen: Fen): string {
  const size = Math.abs(fen);
  return `${fen < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

/** "1,234.50", for reading. */
export function showYuan(fen: Fen): string {
  const [whole = '', cents = ''] = formatYuan(fen).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}
