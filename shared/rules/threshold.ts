import type { Fraction } from './rule-sets';

/** Cross-multiplied on integers, never a rounded share (CT-6). Exact while `base` times 4 is below 2^53. */
export function meets(have: number, base: number, { numerator, denominator, inclusive }: Fraction): boolean {
  const [left, right] = [have * denominator, base * numerator];
  return inclusive ? left >= right : left > right;
}

/** The smallest integer that meets the fraction of `base` (CT-5); areas in 0.01 ㎡ are thereby rounded up to 0.01. */
export function needed(base: number, { numerator, denominator, inclusive }: Fraction): number {
  const product = base * numerator;
  const rest = product % denominator;
  const whole = (product - rest) / denominator;
  return inclusive && rest === 0 ? whole : whole + 1;
}
