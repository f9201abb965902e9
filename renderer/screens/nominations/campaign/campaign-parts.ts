/** The parts of a year, in the order in which a year is worked. */
export const campaignParts = [
  { id: 'tasks', title: '任务' },
  { id: 'plan', title: '方案和领导小组' },
  { id: 'conditions', title: '推荐条件' },
  { id: 'sheets', title: '评分表' },
  { id: 'summary', title: '年终总结' },
] as const;
export type CampaignPart = (typeof campaignParts)[number]['id'];

/** `?part=`; the tasks for anything else. */
export function campaignPart(asked: unknown): CampaignPart {
  return campaignParts.find(({ id }) => id === asked)?.id ?? 'tasks';
}
