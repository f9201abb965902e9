import { eligibilityRules } from './eligibility-rules';
import type { CaseOptions } from './election-case';

export interface OptionChoice<Value> {
  readonly value: Value;
  readonly title: string;
  /** What it does to the result. */
  readonly effect: string;
}

/** A contested switch of domain.md A9: what is asked, what can be chosen, on which text it rests. */
export interface OptionDefinition<Key extends keyof CaseOptions = keyof CaseOptions> {
  readonly key: Key;
  /** `A9-1` … */
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Empty where the value is typed (a number, a list of bars). */
  readonly choices: readonly OptionChoice<CaseOptions[Key]>[];
  readonly strict: CaseOptions[Key];
  readonly basis: string;
}

function define<Key extends keyof CaseOptions>(option: OptionDefinition<Key>): OptionDefinition<Key> {
  return option;
}

/** Every contested switch of a case; the first choice is the strict one. Printed on every result with its basis. */
export const optionDefinitions = [
  define({
    key: 'unreturned',
    id: 'A9-1',
    title: '未交回的选票',
    question: '已送达而未交回的选票，是否视为参与表决并从多数意见？',
    choices: [
      { value: 'excluded', title: '不计入参与', effect: '未交回的业主不计入参与人数和面积。' },
      {
        value: 'follow-majority',
        title: '视为参与、从多',
        effect: '已送达而未交回的业主计入参与，并计入已交回票中人数较多的一方；委员选举不适用。',
      },
    ],
    strict: 'excluded',
    basis:
      '《民法典》第二百七十八条要求“参与表决”；指导规则第二十六条允许由管理规约或议事规则约定。选择从多须议事规则有明确约定、选票有效送达、事先告知后果，司法实践有分歧（CC-278、GR-26）。',
  }),
  define({
    key: 'invalidBallots',
    id: 'A9-2',
    title: '无效票是否计入参与',
    question: '无效票的业主是否计入参与表决的人数和面积？',
    choices: [
      { value: 'excluded', title: '不计入参与', effect: '无效票不计入参与，也不计入同意、反对、弃权。' },
      { value: 'participate', title: '计入参与', effect: '无效票计入参与人数和面积，不计入同意、反对、弃权。' },
    ],
    strict: 'excluded',
    basis: '法律法规未作规定，须由议事规则或选举办法约定；未约定的按不计入处理（CC-278、GR-19）。',
  }),
  define({
    key: 'customBars',
    id: 'A9-4',
    title: '议事规则另设的候选人条件',
    question: '议事规则或候选人产生办法在法定条件之外另设了哪些候选人条件？',
    choices: [],
    strict: [],
    basis:
      '候选人的法定条件只有业主身份和完全民事行为能力（GR-31、QD-34）；其余限制须由议事规则或候选人产生办法设定（QD-32），程序只作提示，由筹备组决定。',
  }),
  define({
    key: 'rankBy',
    id: 'A9-5',
    title: '得票排序',
    question: '符合当选条件的候选人多于应选人数时，按什么排序？',
    choices: [
      { value: 'heads', title: '同意人数', effect: '按同意人数多少排序。' },
      { value: 'area', title: '同意面积', effect: '按同意面积大小排序。' },
      { value: 'heads-then-area', title: '先人数后面积', effect: '先按同意人数，人数相同再按同意面积排序。' },
    ],
    strict: 'heads',
    basis: '法律法规未作规定，由选举办法确定；常见约定为“按得票多少排序”（GR-19、QD-32）。',
  }),
  define({
    key: 'tie',
    id: 'A9-6',
    title: '末位并列',
    question: '应选名额的末位出现并列时如何处理？',
    choices: [
      { value: 'run-off', title: '并列者再次投票', effect: '并列者均不直接当选，须对并列者再次投票。' },
      { value: 'lot', title: '抽签', effect: '并列者均不直接当选，由监票人主持抽签并记录。' },
      { value: 'assembly-decides', title: '由业主大会决定', effect: '并列者均不直接当选，提交业主大会决定。' },
    ],
    strict: 'run-off',
    basis: '法律法规未作规定；一般选举的做法是对并列者再次投票，也可由选举办法另行约定（GR-19、QD-32）。',
  }),
  define({
    key: 'tooFew',
    id: 'A9-7',
    title: '当选人数不足',
    question: '当选人数少于应选人数时如何处理？',
    choices: [
      { value: 'supplementary-election', title: '另行选举补足', effect: '缺额另行选举补足，补足前以实有人数列示。' },
      {
        value: 'smaller-committee',
        title: '按当选人数组成',
        effect: '当选人数为单数且不少于最低人数时，即以当选人数组成业主委员会。',
      },
    ],
    strict: 'supplementary-election',
    basis: '法律法规未作规定；业主委员会须为单数且不少于最低人数（GR-31、SD-30、QD-35）。',
  }),
  define({
    key: 'proxyCap',
    id: 'A8',
    title: '受托人代理户数上限',
    question: '一名受托人最多可以代理多少名其他业主投票？',
    choices: [],
    strict: null,
    basis: '国家、山东省、青岛市均未规定上限，须由议事规则约定；超过上限的选票为无效票（GR-26、CC-165）。',
  }),
  define({
    key: 'noticeReading',
    id: 'A9-11',
    title: '“十五日前”的计算',
    question: '会议通知的“十五日前”是否要求中间满十五日？',
    choices: [
      { value: 'strict', title: '中间满十五日', effect: '公示日与会议日之间须满十五个整日。' },
      { value: 'loose', title: '不计开始当日', effect: '公示日当日不计，第十五日可以开会。' },
    ],
    strict: 'strict',
    basis:
      '《民法典》第二百零一条规定开始当日不计入；向前倒算的方法没有明文，从严理解为中间满十五日（CC-201、PMR-14）。',
  }),
  define({
    key: 'committeeSize',
    id: 'A9-13',
    title: '业主委员会最低人数',
    question: '市条例与省条例规定的最低人数不一致时按哪一个？',
    choices: [
      { value: 'strict', title: '同时满足省、市规定', effect: '业主委员会不少于五人。' },
      { value: 'city', title: '按市条例', effect: '青岛市项目业主委员会不少于三人。' },
    ],
    strict: 'strict',
    basis: '青岛市条例第三十五条规定三人以上单数，省条例第三十条规定五人以上单数且通过在后（QD-35、SD-30）。',
  }),
  define({
    key: 'electronicBallots',
    id: 'A9-15',
    title: '电子投票',
    question: '是否将市电子投票系统的投票与纸质选票合并计算？',
    choices: [
      { value: 'none', title: '只计纸质选票', effect: '只录入纸质选票。' },
      {
        value: 'city-system',
        title: '合并计算',
        effect: '市电子投票系统的投票与纸质选票合并，同一业主重复投票按内容核对。',
      },
    ],
    strict: 'none',
    basis: '青岛市条例第二十七条允许使用市电子投票系统，须核实投票人身份（QD-27）。',
  }),
] as const;

/** The defaults of a new case: the strict reading of every switch. */
export function strictOptions(): CaseOptions {
  return {
    invalidBallots: 'excluded',
    unreturned: 'excluded',
    proxyCap: null,
    rankBy: 'heads',
    tie: 'run-off',
    noticeReading: 'strict',
    tooFew: 'supplementary-election',
    customBars: [],
    committeeSize: 'strict',
    electronicBallots: 'none',
  };
}

/** The setting of a switch in words, as it is printed: 不计入参与. */
export function settingWords(option: OptionDefinition, options: CaseOptions): string {
  if (option.key === 'proxyCap') return options.proxyCap === null ? '不设上限' : `最多代理 ${options.proxyCap} 名业主`;
  if (option.key === 'customBars') {
    const titles = eligibilityRules.filter(rule => options.customBars.includes(rule.id)).map(rule => rule.title);
    return titles.length === 0 ? '未另设条件' : titles.join('；');
  }
  const value = options[option.key];
  return option.choices.find(choice => choice.value === value)?.title ?? String(value);
}
