import type { RefusalWords } from './refusal-words';

export const voteRefusals = {
  'entry-number-unreadable': {
    words: '“{text}”不是选票编号',
    next: '输入选票上的六位编号，前面的零可以省略，或扫描二维码。',
  },
  'entry-number-unknown': {
    words: '没有编号为 {number} 的选票',
    next: '核对选票上的编号；不是本次制发的选票不能录入。',
  },
  'entry-number-withdrawn': { words: '选票 {number} 已收回作废', next: '核对是否为重新制发后的选票。' },
  'entry-number-twice': {
    words: '选票 {number} 已于 {at} 录入，不能重复录入',
    next: '核对编号；原来录错的，按 + 说明理由后更正。',
  },
  'entry-unit-not-frozen': {
    words: '选票 {number} 的房号 {unit} 不在冻结清册中，或不属于所记的业主',
    next: '核对冻结清册；清册有误的，说明理由退回重新冻结。',
  },
  'entry-after-deadline': {
    words: '投票已于 {until} 截止，没有说明选票何时收回',
    next: '选择“截止前收回”或“截止后收回”；截止后收回的按逾期无效登记。',
  },
  'entry-over-marked': {
    words: '“{matter}”选了 {marked} 人，超过应选 {seats} 人',
    next: '核对原票；原票如此的，确认后该项按无效计，其余事项不受影响。',
  },
  'entry-matter-unknown': { words: '没有表决事项 {matter}', next: '刷新后再录入。' },
  'entry-candidate-unknown': { words: '候选人名单中没有 {candidate}', next: '按选票上的序号重新录入。' },
  'entry-vote-unreadable': { words: '“{matter}”的意见没有录清楚', next: '重新录入这一项。' },
  'entry-agent-missing': { words: '没有填写受托人', next: '填写受托人姓名或委托书编号。' },
  'entry-online-not-allowed': {
    words: '本次选举没有采用电子投票',
    next: '只录入纸质选票；需要采用的，先修改案件设定。',
  },
  'entry-nothing-to-correct': { words: '选票 {number} 还没有录入，不能更正', next: '直接录入这张选票。' },
  'entry-reason-missing': { words: '没有填写更正的理由', next: '用一句话写明为什么更正。' },
} satisfies Record<string, RefusalWords>;
