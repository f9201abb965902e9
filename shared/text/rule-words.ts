/** The regulations behind the rule ids, by the names that officers use. */
const regulations: Readonly<Record<string, string>> = {
  CC: '民法典',
  PL: '物权法',
  PMR: '物业管理条例',
  GR: '业主大会指导规则',
  SPC: '区分所有权解释',
  SD: '山东省条例',
  SD18: '山东省条例（2018）',
  QD: '青岛市条例',
  ML: '人民调解法',
};

/**
 * A rule id as an article: `QD-37` → 青岛市条例第37条. What follows the number (a paragraph or item of our list) is left
 * out. An id of another form (a reading of our own, such as CT-1) is given back as it is.
 */
export function ruleWords(rule: string): string {
  const match = /^([A-Z]+\d*)-(\d{1,4})/.exec(rule);
  const name = match?.[1] === undefined ? undefined : regulations[match[1]];
  return match && name ? `${name}第${match[2]}条` : rule;
}
