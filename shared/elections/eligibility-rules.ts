/** A condition for candidates from domain.md A12. */
export interface EligibilityRule {
  readonly id: string;
  /** As a statement that must be true of the candidate. */
  readonly title: string;
  /**
   * `law` blocks when not met; `custom` applies only if the case's 议事规则 or 候选人产生办法 sets it, and warns;
   * `advice` is asked and printed, never more.
   */
  readonly kind: 'law' | 'custom' | 'advice';
  readonly source: string;
  /** What the program checks itself; the rest is answered by the officer. */
  readonly automatic: boolean;
}

export const eligibilityRules: readonly EligibilityRule[] = [
  {
    id: 'EL-1',
    title: '是本物业区域的自然人业主，或受单位业主授权的自然人',
    kind: 'law',
    source: 'GR-31、QD-34',
    automatic: true,
  },
  { id: 'EL-2', title: '具有完全民事行为能力', kind: 'law', source: 'GR-31、QD-34', automatic: false },
  {
    id: 'EL-3',
    title: '遵纪守法，遵守管理规约，履行业主义务，热心公益，有组织能力和时间',
    kind: 'advice',
    source: 'GR-31',
    automatic: false,
  },
  {
    id: 'EL-4',
    title: '没有违章搭建、拒付物业费等未改正的行为',
    kind: 'custom',
    source: 'QD-23（筹备组成员的限制，候选人须由议事规则设定）',
    automatic: false,
  },
  {
    id: 'EL-5',
    title: '本人、配偶及直系亲属与物业服务企业没有利害关系',
    kind: 'custom',
    source: 'QD-23（筹备组成员的限制，候选人须由议事规则设定）',
    automatic: false,
  },
  { id: 'EL-6', title: '不是失信被执行人', kind: 'custom', source: '由议事规则设定', automatic: false },
  {
    id: 'EL-7',
    title: '没有正在追究的刑事责任，三年内未受刑罚或严重党纪处分',
    kind: 'custom',
    source: '由议事规则设定',
    automatic: false,
  },
  { id: 'EL-8', title: '前一年内在本区域居住满规定月数', kind: 'custom', source: '由议事规则设定', automatic: false },
  { id: 'EL-9', title: '年满十八周岁', kind: 'law', source: 'CC-20、GR-31', automatic: true },
  {
    id: 'EL-10',
    title: '同一业主（含共有人、多套业主）只有一名候选人',
    kind: 'custom',
    source: '由议事规则设定',
    automatic: true,
  },
  { id: 'EL-11', title: '筹备组成员参选前已退出筹备组', kind: 'custom', source: '由选举办法设定', automatic: false },
  { id: 'EL-12', title: '是中共党员（鼓励，不是条件）', kind: 'advice', source: 'QD-34', automatic: true },
  { id: 'EL-13', title: '已签署竞职、履职、辞职承诺书', kind: 'advice', source: '实践做法', automatic: false },
  { id: 'EL-14', title: '名单已报街道和社区党组织', kind: 'advice', source: '实践做法', automatic: false },
  { id: 'EL-15', title: '已经有关部门联审', kind: 'advice', source: '实践做法', automatic: false },
];

/** The bars that a project's own rules may set (A9-4). */
export const customBarIds: readonly string[] = eligibilityRules
  .filter(rule => rule.kind === 'custom')
  .map(rule => rule.id);
