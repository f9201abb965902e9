import type { RefusalWords } from './refusal-words';

export const campaignsRefusals = {
  'campaign-closed': { words: '{year} 年度已经办结', next: '确需补充的，先在“年度”里重新打开这一年。' },
  'places-no-model-project': {
    words: '{title}只能由有示范项目的区推荐（行动计划纲要，AW-5），本区还没有',
    next: '先推荐示范项目；此前已有的，在“名额”里登记并写明文件。',
  },
  'places-base-missing': {
    words: '没有填写基数，算不出千分之五（行动计划纲要，AW-1）',
    next: '请在“名额”里填写基数和来源。',
  },
  'places-base-zero': {
    words: '基数是 0，千分之五也是 0，不能推荐（行动计划纲要，AW-1）',
    next: '请在“名额”里核对基数；以全市为基数的，填写全市的数。',
  },
  'places-base-small': {
    words: '本区基数 {base} 的千分之五不足 1，不能推荐（行动计划纲要，AW-1、AW-10）',
    next: '基数不足 200 的，请改以全市为基数，并填写市里分配的名额。',
  },
  'places-city-base-small': {
    words: '全市基数 {base} 的千分之五不足 1，不能推荐（行动计划纲要，AW-1）',
    next: '请在“名额”里核对全市基数。',
  },
  'places-allocation-missing': {
    words: '市里还没有把名额分配到本区（全市上限 {floor} 个），不能推荐（AW-10）',
    next: '收到名额分配文件后，在“名额”里登记。',
  },
  'places-over': {
    words: '已推荐 {taken} 个，超出名额 {ceiling} 个，多 {over} 个，不能再推荐（AW-10）',
    next: '请先决定撤回哪 {over} 个；程序不会自行取舍。',
  },
  'places-allocation-full': {
    words: '市里分配名额 {allocated} 个，已推荐 {taken} 个，再推荐 {more} 个就超出了（AW-10）',
    next: '请按排序取舍，或向市里申请增加名额后登记分配文件。',
  },
  'places-floor-full': {
    words: '基数 {base} 的千分之五是 {floor} 个，已推荐 {taken} 个，再推荐 {more} 个就超过上限（行动计划纲要，AW-1）',
    next: '请按排序取舍，或核对基数。',
  },
} satisfies Record<string, RefusalWords>;
