import { formatArea, showArea, type Area } from '../../basics/area';

/** An area as facts state it, "8950.00", as an integer of 0.01 ㎡. Facts may hold totals of up to ten digits. */
export function areaNumber(text: string): Area {
  return Number(text.replace('.', '')) as Area;
}

/** "8,950.00". */
export function areaWords(text: string): string {
  return showArea(areaNumber(text));
}

/**
 * A share for reading, cut off (never rounded up) at a hundredth of a per cent, so that 66.666… is not printed as more
 * than it is. Whether a threshold is met is decided on the integers, not on this.
 */
export function share(part: number, whole: number): string {
  if (whole <= 0) return '—';
  const hundredths = Number((BigInt(part) * 10_000n) / BigInt(whole));
  return `${formatArea(hundredths as Area)}%`;
}

export interface WeightFacts {
  readonly heads: number;
  readonly area: string;
}

/** "84人、8,600.00平方米". */
export function weightWords(weight: WeightFacts): string {
  return `${weight.heads}人、${areaWords(weight.area)}平方米`;
}

/** The two shares of a weight in another. */
export function sharesOf(part: WeightFacts, whole: WeightFacts): { heads: string; area: string } {
  return { heads: share(part.heads, whole.heads), area: share(areaNumber(part.area), areaNumber(whole.area)) };
}
