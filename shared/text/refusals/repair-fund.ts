import type { RefusalWords } from './refusal-words';

export const repairFundRefusals = {
  'repair-item': { words: '没有填写维修项目', next: '请写明修什么，例如“1号楼屋面防水翻修”。' },
  'repair-amount': {
    words: '{what}“{text}”不是金额',
    next: '请填以元为单位、最多两位小数的数字，例如 128,600.00 或 12.86万。',
  },
  'repair-amount-zero': { words: '{what}是 0', next: '请填写大于 0 的金额。' },
  'repair-heads': { words: '{what}的人数“{text}”不是整数', next: '请填写业主人数。' },
  'repair-area': { words: '{what}的面积“{text}”不是面积', next: '请填写以平方米为单位、最多两位小数的数字。' },
  'repair-units': { words: '列支范围的户数“{text}”不是整数', next: '请填写涉及多少户。' },
  'repair-over': { words: '这项使用已经{step}或作废，不能再往下办', next: '请重新打开列表；确需再办的另登记一项。' },
  'repair-order': { words: '还不能登记“{step}”', next: '下一步是“{next}”，请按顺序办理。' },
  'repair-posting-order': { words: '公示结束 {until} 早于开始 {from}', next: '请核对两个日期。' },
  'repair-vote-early': { words: '表决日期 {on} 早于方案公示的开始 {posted}', next: '请核对日期；方案要先公示再表决。' },
  'repair-vote-above': { words: '{small}的人数或面积多于{large}', next: '请核对三组数，多半是填错了行。' },
  'repair-audit-early': { words: '审核日期 {on} 早于提交日期 {submitted}', next: '请核对日期。' },
  'repair-auditor': { words: '没有填写审核单位或审核人', next: '请填写由谁审核。' },
  'repair-audit-bad': {
    words: '按现有登记不能审核通过：{words}（{basis}）',
    next: '请退回补正；确已依法审核通过的，写明“仍然通过的原因”，它会留在经过里。',
  },
  'repair-contractor': { words: '没有填写施工单位', next: '请填写施工单位的名称。' },
  'repair-acceptors': {
    words: '没有填写参加验收的人',
    next: '请填写业主委员会、物业、区维修资金管理机构参加验收的人，用顿号隔开。',
  },
  'repair-accept-early': { words: '验收日期 {on} 早于竣工日期 {finished}', next: '请核对两个日期。' },
  'repair-unpaid': { words: '还没有付款，不能结清', next: '请先登记付款；不再使用的选“终止”。' },
  'repair-not-payable': {
    words: '现在是“{step}”，不能付款',
    next: '审核通过以后、结清以前才能登记付款。',
  },
  'repair-over-limit': {
    words: '{what} {limit} 元，已付 {paid} 元，这次付款会超出 {over} 元',
    next: '请核对金额；确需超出的，写明超出的原因。',
  },
  'repair-no-such-matter': { words: '计票结果里没有“{title}”这一项', next: '请打开那次表决核对事项，或改为手工填写。' },
  'repair-tally-changed': { words: '那次表决现在的计票和确认时不一致', next: '请先到业委会选举里核对计票，再关联。' },
} satisfies Record<string, RefusalWords>;
