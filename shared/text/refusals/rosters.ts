import type { RefusalWords } from './refusal-words';

export const rostersRefusals = {
  'roster-no-heading': {
    words: '没有找到{kind}的表头，一列都认不出来，或只认出一列',
    next: '请给各列写上表头，例如“{example}”，或先在上方改选另一种名册。',
  },
  'roster-column-missing': {
    words: '第 {row} 行的表头里没有“{missing}”',
    next: '请补上这一列的表头，或检查是否选对了名册种类。',
  },
  'roster-no-rows': { words: '第 {row} 行的表头下面没有一行数据', next: '请确认选对了文件和工作表。' },
  'roster-nothing-accepted': { words: '没有一行可以接受', next: '请按逐行说明改正后再导入。' },
  'roster-nothing-new': { words: '接受的各行与现有登记完全相同', next: '不必再导入；有退回的行请先改正。' },
  'roster-too-many': {
    words: '一次要改动 {count} 条登记，超过 {most} 条的上限',
    next: '请把文件按企业分成两份，分别导入。',
  },
  'staff-name-missing': { words: '没有写姓名', next: '请写上姓名。' },
  'staff-unknown': { words: '名册里没有这个人', next: '请重新打开企业的人员名单，可能刚有人改动。' },
  'staff-company-unknown': { words: '没有这家企业', next: '请重新打开企业与人员，可能刚被删除。' },
  'staff-project-foreign': {
    words: '“{project}”不是“{company}”服务的项目',
    next: '请改选这家企业的项目，或先在“小区与业主”里更换服务企业。',
  },
  'staff-number-taken': {
    words: '这家企业已有一位人员登记了同一个证件号码',
    next: '请在名单里查找原来那一条修改，不要重复登记。',
  },
  'staff-day-order': { words: '{later}不能早于{earlier}', next: '请核对两个日期。' },
  'staff-left-already': { words: '这位人员已登记 {on} 离职', next: '回来工作的请点“恢复在职”，再改入职日期。' },
  'staff-same-place': { words: '调入的企业和项目与现在相同', next: '请改选企业或项目，或点“取消”。' },
  'profile-share': { words: '{what}不是 0 到 100 之间的比例', next: '请按 95.5 的样子填写，不写百分号也可以。' },
  'profile-year': { words: '年度 {year} 不在 1990 到 {latest} 之间', next: '请核对年份。' },
  'profile-manager': {
    words: '选定的项目经理不在服务企业的在职人员里',
    next: '请先在企业的人员里登记，或改选一位在职人员。',
  },
  'profile-unchanged': { words: '没有改动任何内容', next: '改好以后再保存。' },
} satisfies Record<string, RefusalWords>;
