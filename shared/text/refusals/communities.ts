import type { RefusalWords } from './refusal-words';

export const communitiesRefusals = {
  'place-name-missing': { words: '{what}没有填写名称', next: '请填写名称后再保存。' },
  'place-name-taken': { words: '已经有名为“{name}”的{what}', next: '请核对是否重复登记，或换一个能区分的名称。' },
  'place-unknown': { words: '要修改的{what}已经不在', next: '请重新打开列表，可能已被删除。' },
  'place-parent-missing': { words: '没有选择所属的{what}', next: '请先选择所属的{what}，没有的先新建。' },
  'place-in-use': {
    words: '“{name}”下面还有{what} {count} 个，不能删除',
    next: '请先删除或转移下面的{what}，再删除它。',
  },
  'company-credit-code': {
    words: '统一社会信用代码校验不通过',
    next: '请对照营业执照核对 18 位代码；暂时没有的可以留空。',
  },
  'building-name-taken': { words: '楼栋“{name}”重复', next: '请核对楼栋名称，每栋只登记一次。' },
  'project-area-invalid': {
    words: '总建筑面积不是最多两位小数的数字',
    next: '请填写平方米数，例如 61234.56，或留空。',
  },
  'project-day-invalid': { words: '首次交付日期不是存在的日期', next: '请按 2016-06-30 的样子填写，或留空。' },
} satisfies Record<string, RefusalWords>;
