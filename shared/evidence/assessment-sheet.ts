/** `fixed`: as the city's measure has it (domain.md C6); `district`: how the district words it, printed as such. */
export type ItemBasis = 'fixed' | 'district';
export const basisWords: Readonly<Record<ItemBasis, string>> = { fixed: '市考核办法', district: '本区细化' };

export interface SheetItem {
  /** A group's number and the item's in it: 2-3. Rows of assessments name it. */
  readonly id: string;
  readonly title: string;
  /** 0.01 points. */
  readonly points: number;
  /** How points are taken off. */
  readonly rule: string;
  readonly basis: ItemBasis;
}

export interface SheetGroup {
  readonly number: number;
  readonly title: string;
  readonly items: readonly SheetItem[];
}

export interface AssessmentSheet {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly groups: readonly SheetGroup[];
}

type Line = readonly [points: number, title: string, rule: string, basis?: ItemBasis];

/** The eight groups of the city's measure, in its order (C6). */
const lines: readonly (readonly [string, readonly Line[]])[] = [
  [
    '制度建设',
    [
      [3, '各项管理制度和岗位职责', '缺一项扣0.5分，没有上墙或没有执行记录的每处扣0.5分'],
      [3, '应急预案和演练', '缺消防、电梯、防汛等预案每项扣1分，一年内没有演练扣1分'],
      [3, '服务人员着装、挂牌和礼仪', '发现一人次不符合扣0.5分'],
      [2, '物业服务合同备案和项目经理到岗', '合同未备案扣1分，项目经理不在岗又无替代安排扣1分'],
      [2, '投诉处理', '投诉没有记录、没有回访或逾期办结的，每件扣1分，扣完为止', 'fixed'],
    ],
  ],
  [
    '环境卫生',
    [
      [5, '公共区域保洁', '楼道、电梯轿厢、道路、绿地有垃圾、积水、乱堆放，每发现一处扣1分，扣完为止', 'fixed'],
      [3, '垃圾分类投放和清运', '桶站满溢、混投未督导、清运不及时，每处扣1分'],
      [2, '小广告和墙面清洁', '楼道、外墙有小广告或污迹，每处扣0.5分'],
      [2, '消杀和除四害', '没有计划或记录扣1分，现场有明显孳生地扣1分'],
      [2, '清雪除冰和防汛清淤', '不及时清理的每次扣1分'],
    ],
  ],
  [
    '绿化',
    [
      [3, '植物长势和修剪', '缺株、枯死、徒长，每处扣0.5分'],
      [2, '绿地完整', '毁绿种菜、占绿停车未制止上报，每处扣1分'],
      [2, '浇灌、施肥和病虫害防治', '没有养护记录扣1分，病虫害明显扣1分'],
      [2, '绿化保洁', '绿地内有垃圾、杂物，每处扣0.5分'],
    ],
  ],
  [
    '治安保卫',
    [
      [4, '门岗值守和来访登记', '脱岗、睡岗每次扣2分，来访不登记扣1分'],
      [3, '巡逻和记录', '没有按时巡逻或记录不实，每次扣1分'],
      [3, '监控和安防设施', '探头失效、录像保存不足，每处扣1分'],
      [3, '车辆停放和通行秩序', '占用消防车通道每处扣1分，停放混乱扣1分'],
      [2, '高空抛物、养犬等文明提示', '没有提示标识或发现不劝阻，每处扣0.5分'],
    ],
  ],
  [
    '公共设施设备',
    [
      [4, '电梯运行和维保', '无有效检验标志扣2分，困人处置不及时扣2分，维保记录缺失每次扣1分'],
      [4, '消防设施', '消火栓、灭火器、应急照明缺失或失效，每处扣1分'],
      [3, '供水设施', '水箱未按期清洗消毒扣2分，无水质检测公示扣1分'],
      [2, '公共照明', '灯具不亮超过两日未修复，每处扣0.5分'],
      [2, '充电设施和电动自行车停放', '楼内违规充电未制止每处扣1分'],
      [2, '健身、儿童设施', '损坏未设警示或未报修，每处扣0.5分'],
    ],
  ],
  [
    '房屋及维修',
    [
      [3, '房屋日常巡查', '没有巡查记录扣1分，外墙、屋面隐患未上报每处扣1分'],
      [3, '报修受理和及时率', '急修超过一小时、小修超过二十四小时，每件扣0.5分'],
      [2, '装饰装修管理', '未登记、未巡查、违规施工未上报，每户扣1分'],
      [2, '违法建设发现和报告', '发现不报告每处扣1分'],
      [2, '公共部位完好', '门窗、扶手、地面损坏未修，每处扣0.5分'],
    ],
  ],
  [
    '业主委员会',
    [
      [3, '协助成立、换届和日常沟通', '不配合提供资料扣2分，没有定期沟通记录扣1分'],
      [2, '业主恳谈会', '半年内没有召开扣2分'],
      [2, '对业主委员会意见的答复', '意见没有书面答复，每件扣1分'],
      [2, '重大事项提请共同决定', '应提请而未提请，每件扣2分'],
    ],
  ],
  [
    '长效管理',
    [
      [3, '三公开', '公示栏内容缺项或过期，每项扣1分'],
      [2, '公共收益收支公示', '没有按期公示扣2分'],
      [2, '四位一体议事和任务落实', '不参加议事会每次扣1分，承办事项逾期每件扣1分'],
      [2, '上次考核问题整改', '逾期没有整改，每项扣1分'],
      [2, '档案资料', '业主、设备、维修档案缺失，每类扣0.5分'],
    ],
  ],
];

/** 8 groups, 39 items, 100 points (C6). What the city's measure fixes is marked; the rest is the district's proposal. */
export const assessmentSheet: AssessmentSheet = {
  id: 'district-1',
  title: '住宅小区物业服务街道量化考核评分表',
  note: '八大项、三十九小项、满分100分，以及公共区域保洁、投诉处理两项的分值和扣法按青岛市住宅小区物业服务量化考核办法；其余小项的名称、分值和扣法为本区细化。',
  groups: lines.map(([title, items], at) => ({
    number: at + 1,
    title,
    items: items.map(([points, name, rule, basis = 'district'], index) => ({
      id: `${at + 1}-${index + 1}`,
      title: name,
      points: points * 100,
      rule,
      basis,
    })),
  })),
};

const sheets: readonly AssessmentSheet[] = [assessmentSheet];

/** The sheet that an assessment was made by; today's where it is not known any more. */
export function sheetOf(id: string): AssessmentSheet {
  return sheets.find(sheet => sheet.id === id) ?? assessmentSheet;
}

export const FULL_POINTS = 10_000;

export function itemsOf(sheet: AssessmentSheet): SheetItem[] {
  return sheet.groups.flatMap(group => group.items);
}
