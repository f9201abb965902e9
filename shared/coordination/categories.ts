/** What a topic (议题) is about: the categories that domain.md C5 lists (QD-82, SD-74, SD-36 and practice). */
export const topicCategories = {
  parking: '停车与车位',
  lift: '电梯',
  'fire-safety': '消防通道/设施',
  leakage: '漏水与维修',
  'repair-fund': '维修资金',
  'common-income': '公共收益',
  'service-fee': '物业费与收费',
  'service-quality': '服务质量',
  'cleaning-waste': '保洁垃圾分类',
  greening: '绿化',
  'security-access': '安防门禁',
  'illegal-building': '违建装修',
  'noise-fumes': '噪声油烟',
  dogs: '养犬',
  'falling-objects': '高空抛物',
  charging: '充电设施',
  utilities: '供热供水供气',
  'renewal-lifts': '加装电梯/旧改',
  'committee-election': '业委会选举换届',
  'company-hand-over': '物业交接退出',
  'early-defects': '前期遗留质量问题',
  'community-service': '社区服务与应急',
  neighbours: '邻里纠纷',
} as const;
export type TopicCategory = keyof typeof topicCategories;
export const topicCategoryIds = Object.keys(topicCategories) as [TopicCategory, ...TopicCategory[]];
