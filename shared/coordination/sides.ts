/**
 * Who sits at the table (domain.md C4): the four parties first (FW-1), then those that a joint meeting calls
 * (QD-82, SD-74). The order is the order of every list, sheet and record.
 */
export const sides = {
  party: '社区党组织',
  'residents-committee': '居（村）民委员会',
  committee: '业主委员会',
  company: '物业服务企业',
  street: '街道（镇）',
  bureau: '物业主管部门',
  police: '公安派出所',
  enforcement: '综合执法',
  utility: '专业经营单位',
  developer: '建设单位',
  owners: '业主代表',
  other: '其他',
} as const;
export type Side = keyof typeof sides;
export const sideIds = Object.keys(sides) as [Side, ...Side[]];

/** 四位一体 (FW-1). */
export const fourParties = ['party', 'residents-committee', 'committee', 'company'] as const satisfies readonly Side[];
