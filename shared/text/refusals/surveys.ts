import type { RefusalWords } from './refusal-words';

export const surveysRefusals = {
  'survey-gone': { words: '这次测评已经不在或已作废', next: '请重新打开列表。' },
  'survey-there': {
    words: '{project} 已经有 {on} 同一单位组织的测评',
    next: '要改请打开那次测评点“更正”；不是同一次的，请核对日期。',
  },
  'survey-count': { words: '{what}“{text}”不是整数', next: '请填写份数或户数，没有的填 0。' },
  'survey-no-valid': { words: '有效问卷是 0，不能计分', next: '请填写收回的有效问卷份数。' },
  'survey-valid-above': { words: '有效问卷 {valid} 份多于样本 {sample} 份', next: '请核对两个数，多半是填反了。' },
  'survey-item-title': { words: '填了份数，没有写这一项问的是什么', next: '请填写测评项目，例如“保洁服务”。' },
  'survey-item-above': {
    words: '“{title}”各项合计 {sum} 份，多于有效问卷 {valid} 份',
    next: '请核对这一项的份数或有效问卷数。',
  },
  'survey-no-items': { words: '没有填写测评结果', next: '请至少填写一项满意、基本满意、一般、不满意的份数。' },
  'survey-weight': { words: '权重“{text}”不是 0 到 100 的分数', next: '请填写四档各值多少分，例如 100、80、60、0。' },
  'survey-stated': { words: '报告所写的结果“{text}”不是 0 到 100 的数', next: '请填写例如 96.50，没有的留空。' },
  'survey-differs': {
    words: '报告写的是 {stated}，按份数计算是 {score}',
    next: '请核对份数和所用的公式；确有原因不同的，在“不同的原因”里写明。',
  },
  'survey-organiser': { words: '没有填写组织单位', next: '请填写是谁组织的测评，例如街道办事处。' },
  'survey-nothing-to-rectify': { words: '这次测评没有整改要求', next: '请先用“更正”写上整改要求，再登记完成。' },
  'survey-rectified-early': { words: '完成日期 {on} 早于测评日期 {surveyed}', next: '请核对日期。' },
  'surveys-head': {
    words: '没有认出测评表的表头，看到的是：{seen}',
    next: '表头要有“小区名称”“有效”“满意”，最好还有“基本满意”“一般”“不满意”“样本”“户数”。',
  },
  'surveys-empty': { words: '认出了表头，但下面没有小区', next: '请核对是不是选错了文件或工作表。' },
  'surveys-none-accepted': { words: '没有一行可以导入', next: '请按下面的原因改好表格后重新选择文件。' },
} satisfies Record<string, RefusalWords>;
