/** Who leads a side stands first in every list, then deputies, then the others. */
export function titleRank(title: string): number {
  if (/^(第一书记|书记|主任|所长|队长|中队长|总经理|项目经理|项目负责人)/.test(title)) return 0;
  return /^(专职|常务)?副/.test(title) ? 1 : 2;
}
