import type { MeetingKind } from '../coordination/meeting';

export interface SampleMeeting {
  readonly kind: MeetingKind;
  /** Order of the project in the practice district. */
  readonly project: number;
  readonly daysAgo: number;
  /** As an officer would have typed them; the day is put in front. */
  readonly notes: string;
  /** Days after the meeting on which its decisions were posted; null: not yet. */
  readonly postedAfter: number | null;
  /** Committee meetings: how many of the members came. */
  readonly members?: number;
}

/** What was said and decided, so that the practice district looks lived in: things that happen in every community. */
export const sampleMeetingNotes: readonly SampleMeeting[] = [
  {
    kind: 'council',
    project: 0,
    daysAgo: 118,
    postedAfter: 1,
    notes: `地点：春晓社区党群服务中心二楼
一、楼道堆物清理
情况：3 号楼消防检查发现楼道堆放纸箱和电动车
意见：居委会：先贴告知书，三天后统一清
物业：保洁和秩序两组一起上
决定：8 月底前清理完毕，物业每周巡查一次（责任：物业、居委会）
公示：是
二、儿童滑梯维修
决定：更换损坏踏板，费用从公共收益列支（责任：物业；配合业委会核价）`,
  },
  {
    kind: 'council',
    project: 0,
    daysAgo: 20,
    postedAfter: null,
    notes: `地点：春晓社区党群服务中心二楼
一、地面停车位重新划线
提出人：业主代表
情况：夜间车辆占用消防通道，12345 上月转来 3 件
意见：物业：可以划出 32 个车位，要先收回闲置铺位前的场地
居委会：方案先公示，听听没车业主的意见
表决：同意5票，反对0票，弃权1票
决定：物业拿出划线方案并公示（责任：物业、居委会）
公示：是
二、2 号楼电梯多次停运
意见：物业：门机老化，更换报价 1.8 万元
派出所：困人时请同时拨打 110 联动
决定：物业联系维保单位更换门机（责任：物业）
三、年底前楼道灯改造
结果：留待再议
下次会议：下月第一周`,
  },
  {
    kind: 'forum',
    project: 1,
    daysAgo: 46,
    postedAfter: 2,
    notes: `地点：锦绣春城物业服务中心会议室
参加人员：业主 王桂英、李建军、张玉梅、刘志刚、陈秀兰、赵文涛、孙丽、周国平、吴敏、郑小红
一、保洁频次
意见：业主王桂英：地下车库两周没拖过
物业：已经增加一名保洁
决定：地下车库每周清洗一次并在公示栏登记（责任：物业）
公示：是
二、公共收益公开
意见：业主李建军：电梯广告收了多少钱要说清楚
决定：下季度起每季度公示一次收支表（责任：物业；业委会核对）
公示：是`,
  },
  {
    kind: 'committee',
    project: 1,
    daysAgo: 63,
    postedAfter: null,
    members: 2,
    notes: `地点：锦绣春城业委会办公室
一、秋季绿化补植
表决：同意2票
决定：委托物业补种 40 株冬青（责任：物业）`,
  },
  {
    kind: 'committee',
    project: 2,
    daysAgo: 5,
    postedAfter: null,
    members: 4,
    notes: `地点：银杏里业委会办公室
一、推选主任、副主任
表决：同意4票
决定：推选结果报街道备案（责任：业委会）
二、印章使用管理办法
表决：同意4票
决定：通过印章使用管理办法，由副主任保管印章（责任：业委会）
三、聘请财务代账
表决：同意2票，反对2票
决定：委托代账公司管理账目（责任：业委会）`,
  },
  {
    kind: 'joint',
    project: 2,
    daysAgo: 31,
    postedAfter: null,
    notes: `地点：春晓街道办事处三楼
主持人：街道城管办
参加人员：居委会 林芳；派出所 何志强（社区民警）；城管 郭亮；供热公司 罗勇（片区经理）；物业 董建华；业主代表 许文静
一、3 号楼供热不热
意见：供热公司罗勇：管网压力不足，主阀要换
物业董建华：可以配合夜间停水施工
决定：更换 3 号楼供热主阀（责任：专业经营单位、物业）
公示：是
二、屋顶违建拆除
意见：城管郭亮：已下责令改正通知书
决定：期满未拆的依法处置（责任：城管、居委会）`,
  },
];
