import type { TopicCategory } from '../../coordination/categories';
import type { Side } from '../../coordination/sides';

/** What topics of a category are about. `{楼}` and `{处}` stand for a building and a spot in the project. */
export interface TopicTheme {
  readonly category: TopicCategory;
  /** How often it comes up, beside the others. */
  readonly weight: number;
  readonly titles: readonly string[];
  /** What is then agreed, and who sees to it. */
  readonly duties: readonly (readonly [side: Side, text: string])[];
}

const theme = (
  category: TopicCategory,
  weight: number,
  titles: readonly string[],
  ...duties: readonly (readonly [Side, string])[]
): TopicTheme => ({ category, weight, titles, duties });

export const topicThemes: readonly TopicTheme[] = [
  theme(
    'parking',
    13,
    [
      '{处}长期占道停车',
      '地面车位重新划线',
      '外来车辆夜间进入',
      '地下车库车位被杂物占用',
      '{楼}门前消防通道停车',
      '访客车辆收费标准不清',
    ],
    ['company', '重新划线并增设引导标识'],
    ['police', '联合开展占道停车整治'],
    ['committee', '征求业主意见，修订停车管理办法'],
  ),
  theme(
    'lift',
    9,
    ['{楼}电梯频繁困人', '{楼}电梯更换部件费用分担', '{楼}电梯年检标志过期', '{楼}轿厢异响抖动', '电动车进电梯'],
    ['company', '联系维保单位全面检修并公示结果'],
    ['committee', '核对维保合同和更换费用'],
  ),
  theme(
    'fire-safety',
    7,
    ['{楼}消防通道堆放杂物', '消火栓无水', '{楼}应急照明损坏', '微型消防站器材缺失', '{处}电动自行车飞线充电'],
    ['company', '清理通道并恢复消防设施'],
    ['street', '督促限期整改并复查'],
  ),
  theme(
    'leakage',
    9,
    ['{楼}屋面渗漏', '{楼}外墙渗水', '地下车库顶板漏水', '{楼}公共管道返水', '{楼}顶层漏雨多年未修'],
    ['company', '查明渗漏部位并提出维修方案'],
    ['committee', '组织相关业主商定维修费用'],
  ),
  theme(
    'repair-fund',
    4,
    ['申请使用维修资金更换{楼}水泵', '维修资金使用明细不清', '{楼}外墙应急维修资金申请'],
    ['committee', '组织业主表决并备齐申请材料'],
    ['bureau', '指导维修资金申请'],
  ),
  theme(
    'common-income',
    4,
    ['公共收益半年未公示', '快递柜场地费去向', '电梯广告收入分配', '公共收益弥补维修资金'],
    ['company', '公示公共收益收支明细'],
    ['committee', '核对合同并向业主说明'],
  ),
  theme(
    'service-fee',
    6,
    ['物业费调整方案', '空置房物业费减免', '公摊水电费计算不清', '物业费收缴率低影响服务'],
    ['company', '公布收费依据和测算'],
    ['residents-committee', '召集业主代表听取意见'],
  ),
  theme(
    'service-quality',
    8,
    ['保安脱岗', '{楼}报修三天无人上门', '物业服务热线无人接听', '{楼}单元门损坏不修', '巡查记录造假'],
    ['company', '整改并公示处理结果'],
  ),
  theme(
    'cleaning-waste',
    7,
    ['{处}垃圾桶满溢异味', '{楼}楼道保洁不到位', '大件垃圾无处堆放', '垃圾分类亭撤桶后不便', '装修垃圾清运不及时'],
    ['company', '增加清运频次并每日检查'],
    ['residents-committee', '安排志愿者值守引导'],
  ),
  theme(
    'greening',
    5,
    ['{楼}前树木遮光', '绿地被改种菜', '{处}草坪枯死', '大树倾斜有倒伏危险', '悬铃木飞絮扰民'],
    ['company', '修剪补植并报绿化部门'],
  ),
  theme(
    'security-access',
    5,
    ['{楼}门禁失灵', '监控盲区多', '快递外卖随意进出', '{处}围栏破损', '人脸识别门禁采集信息的异议'],
    ['company', '修复门禁和监控'],
    ['police', '指导增设监控点位'],
  ),
  theme(
    'illegal-building',
    5,
    ['{楼}一楼私搭阳光房', '{楼}顶层违建', '{楼}装修拆改承重墙', '{处}私圈绿地'],
    ['enforcement', '立案调查并责令改正'],
    ['company', '劝阻并报告，留存证据'],
  ),
  theme(
    'noise-fumes',
    5,
    ['{楼}底商油烟扰民', '{楼}水泵房噪声', '夜间广场舞噪声', '{楼}楼上长期噪声', '周末装修施工噪声'],
    ['enforcement', '现场检测并责令整改'],
    ['residents-committee', '上门调解'],
  ),
  theme(
    'dogs',
    3,
    ['遛狗不牵绳', '{楼}犬吠扰民', '{处}犬只粪便不清理', '流浪犬聚集'],
    ['police', '开展文明养犬宣传和巡查'],
  ),
  theme(
    'falling-objects',
    2,
    ['{楼}高空抛物', '{楼}外墙瓷砖脱落', '{楼}窗台花盆坠落隐患'],
    ['company', '设置警示并加装朝天监控'],
  ),
  theme(
    'charging',
    4,
    ['增设电动自行车充电棚', '充电桩报装受阻', '{处}充电收费过高', '充电棚选址争议'],
    ['company', '提出选址方案并公示'],
    ['utility', '办理增容报装'],
  ),
  theme(
    'utilities',
    5,
    ['{楼}暖气不热', '二次供水水质浑浊', '燃气管道老化', '{楼}水压不足', '供热入户阀门锈蚀'],
    ['utility', '现场测温测压并限期处理'],
    ['company', '配合排查立管和阀门'],
  ),
  theme(
    'renewal-lifts',
    3,
    ['{楼}加装电梯低层不同意', '老旧小区改造方案意见', '{楼}管线改造开挖恢复'],
    ['street', '组织协商并公示方案'],
  ),
  theme(
    'committee-election',
    3,
    ['要求成立业主委员会', '业主委员会任期届满', '业主委员会委员补选', '换届小组迟迟未成立'],
    ['street', '指导成立筹备组'],
    ['residents-committee', '摸底业主意愿'],
  ),
  theme(
    'company-hand-over',
    2,
    ['物业企业拟退出的应急安排', '新老物业交接资料不全', '选聘物业企业的程序'],
    ['street', '组织交接并监督'],
    ['company', '移交资料和设施清单'],
  ),
  theme(
    'early-defects',
    3,
    ['{楼}地面沉降', '外墙保温空鼓', '开发商承诺会所未兑现', '{楼}防水保修期内渗漏'],
    ['developer', '履行保修责任，限期修复'],
  ),
  theme(
    'community-service',
    2,
    ['增设老年助餐点', '{处}健身器材损坏', '增设无障碍坡道', '防汛沙袋储备'],
    ['residents-committee', '落实场地和经费'],
  ),
  theme(
    'neighbours',
    4,
    ['{楼}上下层漏水赔偿', '{楼}走廊堆物纠纷', '{楼}空调外机位置争议', '共用墙面开孔纠纷'],
    ['residents-committee', '组织调解并回访'],
  ),
];

export const spots = [
  '东门',
  '西门',
  '北门',
  '南侧道路',
  '中心花园',
  '儿童乐园',
  '地下车库入口',
  '垃圾分类亭旁',
] as const;

export const complaints = [
  '多次反映至今没有解决，影响日常出行。',
  '家中有老人和孩子，希望尽快处理。',
  '已经向物业反映两次，答复说在排队。',
  '同一情况去年也出现过，当时只做了临时处理。',
  '楼内多户都有同样的意见，愿意配合。',
  '照片已发给网格员，请社区牵头协调。',
] as const;

export const reasons = [
  '反映集中，涉及多数业主',
  '涉及安全，须尽快处理',
  '多次反映未解决',
  '需要各方共同商量',
  '与今年重点工作有关',
] as const;

export const agreements = [
  '经走访和电话商量，各方同意按方案办理',
  '社区会同物业现场查看后达成一致',
  '业主群公开征求意见，无反对意见',
  '相关楼栋业主当面商定，企业承诺按期完成',
] as const;

export const progressWords = [
  '已到现场查看，确定施工单位',
  '材料已到场，开始施工',
  '完成大部分，剩余部分待天气转好',
  '已联系相关部门，约定下周联合检查',
  '方案已征得楼内业主同意',
  '已整改完毕，等待验收',
] as const;

export const declineReasons = [
  '属于个人纠纷，建议走司法途径',
  '已由其他部门立案处理',
  '反映情况经核实不存在',
  '不属于小区公共事务',
] as const;

export const judgementWords = [
  '处理及时',
  '希望长期保持',
  '基本满意，收尾稍慢',
  '',
  '',
  '建议定期回访',
  '比以前好多了',
] as const;
