/** What professional utilities own and keep in repair (QD-80, SD-71): words by which their equipment is known in a plan. */
const utilityWords =
  /(供水|自来水|二次供水|供电|配电|变压器|供气|燃气|供热|供暖|热力|换热|通信|有线电视|宽带)[^，。；]{0,8}(管|线|设施|设备|站|泵|表|柜|井)|专业经营/;

/** The words that sound like a utility's equipment, or null. A hint for the officer; he decides. */
export function utilityHint(text: string): string | null {
  return utilityWords.exec(text)?.[0] ?? null;
}
