import type { RefusalWords } from './refusal-words';

export const creditRefusals = {
  'credit-subject-missing': {
    words: '没有选定企业或项目经理',
    next: '请按名称查找并选定；名单里没有的，先在“企业与人员”里登记。',
  },
  'credit-item-missing': { words: '没有写事项', next: '请写明得分或扣分的事项，例如“未按规定公示公共收益”。' },
  'credit-points-invalid': {
    words: '分值“{text}”不是 0 到 1000 之间、最多两位小数的数字',
    next: '请按 5 或 2.50 的样子填写。',
  },
  'credit-points-sign': {
    words: '{category}的分值写成了负数',
    next: '扣分的请把类别改成“不良信息”；加分的请去掉负号。',
  },
  'credit-list-colour': { words: '{list}只能记在{category}里', next: '请改正类别，或改成不列入名单。' },
  'credit-ended-before': {
    words: '行为终止日期 {ended} 早于发生日期 {on}',
    next: '请核对两个日期；五年从行为终止之日起算。',
  },
  'credit-twice': {
    words: '{day} 的“{item}”已经登记过',
    next: '请打开原来那一条，有变化的用“更正”；确是另一件事的，请把事项写得能区分开。',
  },
  'credit-level-missing': { words: '没有选择等级', next: '请照省系统发布的结果选择 AAA 到 C（缺失）。' },
  'credit-level-twice': {
    words: '这个对象 {day} 发布的等级已经登记过',
    next: '请打开原来那一条，登错了的用“更正”。',
  },
  'credit-switches-invalid': { words: '计入月数不是 0 到 60 的整数', next: '请填写 0 到 60 的整数，0 表示不限。' },
} satisfies Record<string, RefusalWords>;
