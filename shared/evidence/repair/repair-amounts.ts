import { parseArea } from '../../basics/area';
import { parseYuan } from '../../basics/money';
import { ok, refuse, type Result } from '../../basics/result';
import { parseCount } from '../surveys/read-survey';

/** An amount in 元 as fen, above 0. */
export function readAmount(what: string, text: string): Result<number> {
  const fen = parseYuan(text);
  if (fen === null || fen < 0) return refuse('repair-amount', { what, text: text.trim() === '' ? '（空）' : text });
  return fen === 0 ? refuse('repair-amount-zero', { what }) : ok(fen);
}

export interface WeightTyped {
  readonly heads: string;
  /** ㎡. */
  readonly area: string;
}

/** Heads and area as typed. */
export function readWeight(
  what: string,
  typed: WeightTyped,
): Result<{ readonly heads: number; readonly area: number }> {
  const heads = parseCount(typed.heads);
  if (heads === null) return refuse('repair-heads', { what, text: typed.heads.trim() === '' ? '（空）' : typed.heads });
  const area = parseArea(typed.area.normalize('NFKC').replace(/[\s,㎡]|平方米|m2$/g, ''));
  if (area === null) return refuse('repair-area', { what, text: typed.area.trim() === '' ? '（空）' : typed.area });
  return ok({ heads, area });
}
