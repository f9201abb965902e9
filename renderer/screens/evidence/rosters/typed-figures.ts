import { formatYuan, parseYuan } from '#shared/basics/money';

/** How a figure is typed and kept: shares in 0.01 %, areas in 0.01 ㎡, money in fen. */
export type FigureKind = 'count' | 'share' | 'area' | 'yuan' | 'wan';

export const figureUnits: Readonly<Record<FigureKind, string>> = {
  count: '',
  share: '%',
  area: '㎡',
  yuan: '元',
  wan: '万元',
};

/** As it stands in the field; empty for what is not known. */
export function typedFigure(kind: FigureKind, value: number | null): string {
  if (value === null) return '';
  if (kind === 'count') return String(value);
  if (kind === 'yuan') return formatYuan(value).replace(/\.00$/, '');
  const digits = kind === 'wan' ? 6 : 2;
  const text = String(value).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
}

/** Null for an empty field, undefined for what cannot be read. */
export function readFigure(kind: FigureKind, typed: string): number | null | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/\s|%$|(?:m2|平方米)$/gi, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '');
  if (text === '') return null;
  if (kind === 'yuan' || kind === 'wan') {
    const fen = parseYuan(kind === 'wan' && /^[\d.]+$/.test(text) ? `${text}万` : text);
    return fen === null || fen < 0 ? undefined : fen;
  }
  if (kind === 'count') return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  return Number(`${match[1] ?? ''}${(match[2] ?? '').padEnd(2, '0')}`);
}
