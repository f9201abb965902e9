import type { RefusalWords } from './refusal-words';

export const disclosuresRefusals = {
  'disclosure-nothing': { words: '没有选择公示了哪几项内容', next: '请至少勾选公示栏六项内容中的一项。' },
  'disclosure-day-invalid': {
    words: '{what}“{day}”不是可能的日期',
    next: '请填 2000 年以后的日期，例如 2026-06-30。',
  },
  'disclosure-day-future': { words: '{what} {day} 在今天（{today}）之后', next: '请填今天或以前的日期。' },
  'disclosure-period-missing': {
    words: '合同履行情况和公共收益按期公布，没有填所属期间的起止日期',
    next: '请填写这一期从哪天到哪天。',
  },
  'disclosure-period-order': {
    words: '所属期间止于 {until}，早于开始的 {from}',
    next: '请核对起止日期。',
  },
  'disclosure-period-open': {
    words: '所属期间到 {until} 才结束，晚于张贴日 {posted}',
    next: '请核对期间和张贴日期；没有结束的期间还不能公布结果。',
  },
  'disclosure-place-missing': {
    words: '没有填写张贴的位置',
    next: '请填写在小区内的哪个显著位置（或哪个网上平台），例如“南门公示栏”。',
  },
  'disclosure-gone': { words: '这条登记已经不在或已作废', next: '请重新打开列表。' },
  'disclosure-down': { words: '这项内容已于 {on} 取下', next: '请核对日期；重新张贴的请另登记一次。' },
  'disclosure-before-posting': {
    words: '{what} {day} 早于张贴日 {posted}',
    next: '请核对日期；张贴日登记错的，先更正张贴日。',
  },
  'disclosure-too-early': {
    words: '{posted} 张贴、{on} 取下，只满 {days} 日，公示不少于 3 日',
    next: '请在 {earliest} 或以后取下；确已提前取下的，写明原因。',
  },
  'disclosure-checker-missing': { words: '没有填写核对人', next: '请填写到现场核对的人。' },
  'disclosure-words-missing': { words: '没有填写{what}', next: '请填写{what}。' },
  'disclosure-reply-early': { words: '答复日期 {on} 早于提出异议的 {asked}', next: '请核对日期。' },
  'disclosure-unchanged': { words: '没有改动', next: '修改需要更正的内容后再保存。' },
  'disclosure-switches-invalid': {
    words: '口径里有不合适的数字',
    next: '月数请填 1 到 60 的整数（每期不超过 24），日数请填 0 到 365 的整数（提前提示不超过 180）。',
  },
  'income-empty': { words: '收支表是空的', next: '请填写至少一行收入或支出，或取消勾选公共收益。' },
  'income-amount-missing': { words: '{where}没有填', next: '请填写以元为单位的金额，没有的填 0。' },
  'income-amount-invalid': {
    words: '{where}“{text}”不是金额',
    next: '请填以元为单位、最多两位小数的数字，例如 12,345.60 或 1.2万。',
  },
  'income-amount-negative': { words: '{where}“{text}”是负数', next: '收入、成本和支出都填正数，退回的另列一行支出。' },
  'income-label-missing': { words: '{where}没有填{what}', next: '请补上{what}，或把这一行清空。' },
  'income-sum': {
    words: '{where}写的是 {stated} 元，应为 {expected} 元（{reckoned}）',
    next: '请与物业企业核对原表后改正。',
  },
  'income-opening': {
    words: '期初余额写的是 {stated} 元，上期（止于 {until}）期末余额是 {expected} 元',
    next: '请核对；确有原因不同的，在“期初不同的原因”里写明。',
  },
  'income-sheet-unknown': {
    words: '没有认出收支表的表头，看到的是：{seen}',
    next: '表头要有“收入来源”和“收入”（或“用途”和“金额”）两列；也可以直接在表格里录入。',
  },
  'income-sheet-empty': { words: '认出了表头，但下面没有带金额的行', next: '请核对是不是选错了文件或工作表。' },
  'reminder-day': { words: '答复期限 {day} 不晚于发函日 {today}', next: '请选择今天以后的日期。' },
  'reminder-nothing': { words: '没有需要提醒的企业', next: '先在覆盖情况里看有没有缺项或过期。' },
} satisfies Record<string, RefusalWords>;
