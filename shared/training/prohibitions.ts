/** The six prohibitions of QD-39 by clause, as short titles; the wording that binds is the regulation's own. */
export const prohibitions = {
  1: '侵占、挪用资金或者业主共有财产',
  2: '索取、收受不当利益',
  3: '要求减免物业费等费用',
  4: '伪造、篡改、隐匿文件资料',
  5: '泄露业主资料',
  6: '其他损害业主共同利益的行为',
} as const;
export type ProhibitionClause = keyof typeof prohibitions;

export const prohibitionClauses = Object.keys(prohibitions).map(Number) as ProhibitionClause[];

/** "第三十九条第（五）项：泄露业主资料". */
export function prohibitionWords(clause: ProhibitionClause): string {
  return `第三十九条第（${'一二三四五六'[clause - 1]}）项：${prohibitions[clause]}`;
}

/** A seat is never ended here: QD-40(2) leaves it to the owners' assembly. */
export const breachConsequence =
  '查实的，由业主大会依照《青岛市物业管理条例》第四十条决定是否终止资格；本程序只作记录。';
