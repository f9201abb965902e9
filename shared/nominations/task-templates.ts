import type { CampaignTask, CampaignTheme } from './campaign';

interface TaskTemplate {
  readonly title: string;
  readonly words: string;
  readonly basis: string;
  readonly unit: string;
  /** Month and day within the campaign's year. */
  readonly due: string;
}

const plan = (year: number, item: number) => `行动计划纲要 ${year} 年第 ${item} 项`;
/** What such a plan asks for in the trade, worded here; the officer words it anew. */
const usual = '模板（通行做法）';

const task = (title: string, words: string, due: string, unit: string, basis: string = usual): TaskTemplate => ({
  title,
  words,
  basis,
  unit,
  due,
});

const bureau = '区物业主管部门';
const streets = '各街道（镇）';

/** 文明服务年 (2017 of the plan): FW-4, FW-1, FW-2, FW-3 are its items 5 to 8. */
const service: readonly TaskTemplate[] = [
  task(
    '建立组织，印发方案',
    '成立领导小组和办公室，局长任组长，分管副局长任副组长；印发年度方案，把任务分到科室、街道和企业。',
    '02-28',
    bureau,
    '行动计划纲要组织领导部分（AW-11）',
  ),
  task(
    '推行文明服务规范',
    '统一着装、用语、入户和接待礼仪，服务承诺上墙；每家企业至少组织一次岗位演练。',
    '04-30',
    '各物业服务企业',
  ),
  task('整治服务短板', '围绕保洁、秩序、维修、绿化逐项排查，列出清单，限期整改并回访业主。', '06-30', '各物业服务企业'),
  task(
    '选树文明服务明星',
    '面向基层一线岗位推荐文明服务明星，事迹在项目内公示。',
    '10-31',
    bureau,
    '行动计划纲要评选部分（AW-2）',
  ),
  task(
    '完善多层级考核',
    '街道按季度考核物业企业，结果进入信用档案；物业管理纳入街道自身绩效考核。',
    '12-20',
    streets,
    plan(2017, 5),
  ),
  task(
    '建立四位一体议事机制',
    '社区党组织领导，居委会、业主委员会、物业企业共商事务、协调互动，议定事项逐件落实。',
    '06-30',
    streets,
    plan(2017, 6),
  ),
  task(
    '开好三会',
    '业主恳谈会每半年不少于一次，人民调解委员会随时调处，物业管理联席会按需召开，均有记录。',
    '12-20',
    streets,
    plan(2017, 7),
  ),
  task(
    '落实三公开',
    '公开服务价格、标准和内容，公开投诉渠道和方式，公开公共部位收益信息。',
    '06-30',
    '各物业服务企业',
    plan(2017, 8),
  ),
  task('畅通投诉、测评满意度', '投诉限时办结并回访；由街道组织满意度测评，写明样本和计算方法。', '11-30', streets),
  task(
    '宣传、总结和推荐',
    '邀请文明办到现场指导，宣传先进做法，年底总结并向市里推荐先进。',
    '12-25',
    bureau,
    '行动计划纲要工作要求（AW-12）',
  ),
];

/** 标准建设年 (2018 of the plan): E4 is its item 2, TR-1 its item 4. */
const standards: readonly TaskTemplate[] = [
  task('部署标准建设年', '总结上年得失，印发年度方案，明确每项标准的牵头企业和示范项目。', '02-28', bureau),
  task(
    '推行七项服务标准',
    '住宅、写字楼、中小学、医院、高校、商场、工业园七类物业按市级服务标准对标，找出差距。',
    '05-31',
    bureau,
    plan(2018, 2),
  ),
  task(
    '组织标准认证',
    '通过认证的企业超过三分之一，认证证书登记到期日并跟踪监督审核。',
    '10-31',
    '各物业服务企业',
    '行动计划纲要目标（E4）',
  ),
  task(
    '培训业主委员会成员',
    '开展任前和任中培训，提高履职能力，加强道德约束，培训情况逐人登记。',
    '11-30',
    streets,
    plan(2018, 4),
  ),
  task(
    '健全信用档案',
    '企业和项目经理一户一档，红黑名单依规管理，异议、修复及时办理。',
    '06-30',
    bureau,
    '青岛市物业管理条例第69条（QD-69）',
  ),
  task('开展双随机、一公开检查', '对象和人员随机抽取，检查结果公开，问题限期整改。', '11-30', bureau),
  task('提升从业人员能力', '分岗位编写操作规程，组织技能比武，项目经理轮训一遍。', '09-30', '各物业服务企业'),
  task('规范维修资金使用', '使用程序、表决和公示逐项留痕，抽查使用项目。', '10-31', bureau),
  task(
    '筛选示范项目',
    '按评分表考核筛选文明创建示范项目，街道和区两级打分。',
    '10-31',
    bureau,
    '行动计划纲要评选部分（AW-3）',
  ),
  task('总结和推荐', '汇总标准建设成果，年底总结并向市里推荐先进。', '12-25', bureau),
];

/** 品牌提升年 (2019 of the plan): the goal of 90 brand companies (E4), and AW-7 after three years. */
const brand: readonly TaskTemplate[] = [
  task('部署品牌提升年', '排出品牌企业培育名单，印发年度方案，落实责任人。', '02-28', bureau),
  task(
    '培育品牌企业',
    '按全市培育 90 家品牌企业的目标分解本区任务，一企一策，建立培育台账。',
    '10-31',
    bureau,
    '行动计划纲要目标（E4）',
  ),
  task(
    '考评标兵企业',
    '结合信用等级、标准认证和服务质量，培育考评文明创建标兵企业。',
    '10-31',
    bureau,
    '行动计划纲要评选部分（AW-4）',
  ),
  task('巩固示范项目', '对已有示范项目回访复查，退步的限期整改，做法向周边项目推广。', '09-30', streets),
  task('创新服务方式', '推广线上报修、智能门禁、公共收益在线公开，兼顾老年业主。', '08-31', '各物业服务企业'),
  task('建强红色物业', '符合条件的项目建立党组织，推动双向进入、交叉任职。', '06-30', streets),
  task('扩大业主参与', '用好四位一体议事和满意度测评，业主意见集中的事项逐件答复。', '11-30', streets),
  task('守住诚信和安全底线', '清查欠薪、挪用公共收益、拒不退出交接等问题；开展消防、电梯安全排查。', '11-30', bureau),
  task(
    '做好三年总结',
    '汇总三年创建成果，对照市级、省级文明单位条件整理材料。',
    '12-10',
    bureau,
    '行动计划纲要评选部分（AW-7）',
  ),
  task('建立长效机制', '把有效做法写进制度，年底总结并向市里推荐先进。', '12-25', bureau),
];

const templates: Readonly<Record<CampaignTheme, readonly TaskTemplate[]>> = { service, standards, brand, other: [] };

/** The ten tasks of a themed year as a plan for the trade words them: a template, editable; none for other themes. */
export function templateTasks(year: number, theme: CampaignTheme): CampaignTask[] {
  return templates[theme].map(({ due, ...words }, at) => ({
    id: `task-${at + 1}`,
    number: at + 1,
    ...words,
    officer: '',
    from: `${year}-01-01`,
    due: `${year}-${due}`,
    measures: [],
    progress: [],
    doneOn: '',
  }));
}
