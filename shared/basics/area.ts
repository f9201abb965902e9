/**
 * An area as an integer number of 0.01 ㎡. Thresholds compare integers, never rounded percentages (CT-6).
 * A single area is below 100,000,000 ㎡ (10^10 units), so the sum over 200,000 units times 4 stays exact in a double.
 */
export type Area = number & { readonly __unit: '0.01 square metre' };

export const ZERO_AREA = 0 as Area;

/** The decimal string of the file formats, "89.5" or "89.50", at most two decimals and eight integer digits; else null. */
export function parseArea(text: string): Area | null {
  const match = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  return (Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))) as Area;
}

/** Always two decimals, no grouping: "8950.00". The inverse of parseArea. */
export function formatArea(area: Area): string {
  const whole = Math.trunc(area / 100);
  return `${whole}.${String(area - whole * 100).padStart(2, '0')}`;
}

/** For people: thousands grouped, two decimals: "61,234.56". */
export function showArea(area: Area): string {
  const [whole = '0', cents = '00'] = formatArea(area).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}

export function sumAreas(areas: Iterable<Area>): Area {
  let total = 0;
  for (const area of areas) total += area;
  return total as Area;
}
