import type { TopicCategory } from '../coordination/categories';
import type { Side } from '../coordination/sides';
import type { Topic, TopicSource } from '../coordination/topic';
import type { MainStage } from '../coordination/topic-stages';

export interface SampleTopic {
  /** Order of the project in the practice district. */
  readonly project: number;
  /** Concerns the whole community. */
  readonly whole?: boolean;
  readonly title: string;
  readonly text: string;
  readonly category: TopicCategory;
  readonly source: TopicSource;
  readonly urgency?: Topic['urgency'];
  /** Days ago that it was raised. */
  readonly ago: number;
  /** Days from today to its due day, and to that of its duty. */
  readonly dueIn: number;
  readonly dutyIn?: number;
  readonly stage: MainStage;
  readonly why: string;
  readonly affected: string;
  readonly agreed: string;
  /** Goes on without being posted. */
  readonly small?: boolean;
  readonly duty?: readonly [side: Side, text: string];
  /** Days from today on which the overdue ladder was climbed. */
  readonly ladder?: readonly number[];
  readonly enforcement?: { readonly agency: string; readonly facts: string };
  readonly judged?: readonly [asked: number, satisfied: number];
}

type Given = Partial<SampleTopic> &
  Pick<SampleTopic, 'project' | 'title' | 'text' | 'category' | 'ago' | 'dueIn' | 'stage'>;

const topic = (given: Given): SampleTopic => ({
  source: '12345',
  why: '多户反映，影响正常生活',
  affected: '相关楼栋业主',
  agreed: '各方同意由物业服务企业限期整改，居委会跟进',
  ...given,
});

/** Invented matters as they come in; two are the same thing told twice. */
export const sampleTopics: readonly SampleTopic[] = [
  topic({
    project: 0,
    title: '2 号楼 1 单元电梯频繁停运',
    text: '本月已停运四次，老人上下楼困难，物业称配件未到。',
    category: 'lift',
    urgency: 'urgent',
    ago: 20,
    dueIn: 4,
    dutyIn: -3,
    stage: 'carried-out',
    duty: ['company', '更换曳引绳并公示检测结果'],
    ladder: [-1],
  }),
  topic({
    project: 0,
    title: '2 号楼电梯又停了，没人修',
    text: '来电人称二号楼电梯再次停运，要求尽快维修。',
    category: 'lift',
    ago: 3,
    dueIn: 27,
    stage: 'collected',
  }),
  topic({
    project: 1,
    title: '地下车库入口被私家车堵塞',
    text: '晚高峰车库坡道长期有车停放，消防车无法进入。',
    category: 'parking',
    source: 'visit',
    ago: 9,
    dueIn: 21,
    stage: 'consulted',
  }),
  topic({
    project: 1,
    title: '公共收益去向没有公示',
    text: '电梯广告和快递柜收入两年没有公布，业主要求公示明细。',
    category: 'common-income',
    source: 'complaint',
    ago: 34,
    dueIn: -12,
    stage: 'consulted',
    ladder: [-11, -4],
  }),
  topic({
    project: 0,
    title: '单元门禁损坏，外来人员随意进出',
    text: '三个单元门禁均已失效。',
    category: 'security-access',
    source: 'meeting',
    ago: 7,
    dueIn: 23,
    stage: 'posted',
    duty: ['company', '更换三个单元门禁'],
  }),
  topic({
    project: 2,
    title: '顶楼外墙渗水',
    text: '5 号楼顶层三户外墙渗水，室内墙皮脱落。',
    category: 'leakage',
    ago: 16,
    dueIn: 14,
    stage: 'posted',
    duty: ['company', '查明渗漏点并提出维修方案'],
  }),
  topic({
    project: 2,
    title: '遛狗不牵绳',
    text: '早晚时段有人遛狗不牵绳，儿童受惊。',
    category: 'dogs',
    source: 'reception',
    ago: 2,
    dueIn: 28,
    stage: 'collected',
  }),
  topic({
    project: 3,
    title: '底商油烟直排居民楼',
    text: '底商餐饮油烟管道直对二楼窗户。',
    category: 'noise-fumes',
    ago: 11,
    dueIn: 19,
    stage: 'accepted',
  }),
  topic({
    project: 3,
    title: '顶层违建阳光房',
    text: '7 楼业主在公共屋面搭建阳光房，仍在施工。',
    category: 'illegal-building',
    source: 'inspection',
    urgency: 'urgent',
    ago: 5,
    dueIn: 2,
    stage: 'accepted',
    enforcement: {
      agency: '望潮街道综合行政执法中队',
      facts: '7 号楼顶层业主未经许可在公共屋面搭建约 30 平方米阳光房',
    },
  }),
  topic({
    project: 4,
    title: '垃圾投放点异味大',
    text: '东门垃圾投放点清运不及时，夏季异味严重。',
    category: 'cleaning-waste',
    ago: 26,
    dueIn: 4,
    stage: 'judged',
    small: true,
    duty: ['company', '增加清运频次，每日冲洗'],
  }),
  topic({
    project: 4,
    title: '充电桩数量不足',
    text: '电动自行车充电位只有二十个，存在飞线充电。',
    category: 'charging',
    source: 'visit',
    ago: 48,
    dueIn: -18,
    stage: 'closed',
    duty: ['company', '新增充电位四十个'],
    dutyIn: -36,
    judged: [26, 24],
  }),
  topic({
    project: 0,
    title: '东门路灯不亮',
    text: '东门至 1 号楼路灯损坏三盏。',
    category: 'service-quality',
    source: 'reception',
    ago: 40,
    dueIn: -10,
    stage: 'closed',
    small: true,
    duty: ['company', '修复路灯'],
    dutyIn: -26,
    judged: [9, 9],
  }),
  topic({
    project: 6,
    title: '绿地被圈占种菜',
    text: '10 号楼南侧公共绿地被圈占种菜。',
    category: 'greening',
    ago: 13,
    dueIn: 17,
    stage: 'carried-out',
    small: true,
    duty: ['residents-committee', '劝导清退并恢复绿化'],
    dutyIn: 5,
  }),
  topic({
    project: 6,
    whole: true,
    title: '社区助餐点希望延长晚餐时间',
    text: '多位老人希望助餐点晚餐延长到 18 点 30 分。',
    category: 'community-service',
    source: 'meeting',
    ago: 6,
    dueIn: 24,
    stage: 'consulted',
  }),
  topic({
    project: 8,
    title: '供暖温度不达标',
    text: '3 号楼低层室温不足 18 度。',
    category: 'utilities',
    urgency: 'emergency',
    ago: 1,
    dueIn: 0,
    stage: 'collected',
  }),
];
