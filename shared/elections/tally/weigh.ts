import type { Area } from '../../basics/area';
import type { HeadColumns } from './count-input';
import type { Weight } from './tally-result';

export const NOTHING: Weight = { heads: 0, area: 0 as Area };

/** Sums heads and area by the class that `classOf` gives each head; classes from 0 to `classes` - 1. */
export function weighByClass(heads: HeadColumns, classOf: Uint8Array, classes: number): Weight[] {
  const count = new Float64Array(classes);
  const area = new Float64Array(classes);
  for (let head = 0; head < heads.count; head += 1) {
    const at = classOf[head] as number;
    count[at] = (count[at] as number) + 1;
    area[at] = (area[at] as number) + (heads.area[head] as number);
  }
  return Array.from(count, (total, at) => ({ heads: total, area: area[at] as Area }));
}

export function plus(...weights: readonly Weight[]): Weight {
  let [heads, area] = [0, 0];
  for (const weight of weights) {
    heads += weight.heads;
    area += weight.area;
  }
  return { heads, area: area as Area };
}
