/** 表彰名额: five per mille of the base, rounded down; a small base gives none. Exact for every safe integer. */
export function quota(base: number): number {
  return (base - (base % 200)) / 200;
}
