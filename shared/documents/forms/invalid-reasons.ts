/** Reason codes of domain.md B5 as documents print them. */
const reasons: Readonly<Record<string, string>> = {
  INV_UNSIGNED: '未签名',
  INV_OVERVOTE: '所选人数超过应选人数',
  INV_NO_PROXY: '代理人无书面委托',
  INV_PROXY_CAP: '超过代理户数上限',
  INV_NOT_OWNER: '投票人不是业主',
  INV_CONFLICT: '同一业主的票内容不一致',
  INV_ILLEGIBLE: '字迹无法辨认',
  INV_ALTERED: '涂改',
  INV_LATE: '逾期送交',
};

export function invalidReason(code: string): string {
  return reasons[code] ?? code;
}

/** "未签名2张、涂改1张"; empty when there is none. */
export function invalidReasonsWords(byReason: Readonly<Record<string, number>>): string {
  return Object.entries(byReason)
    .filter(([, papers]) => papers > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, papers]) => `${invalidReason(code)}${papers}张`)
    .join('、');
}
