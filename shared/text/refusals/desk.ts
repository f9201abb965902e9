import type { RefusalWords } from './refusal-words';

/** What the page itself refuses: the store beneath the screens, and the screens' own questions. */
export const deskRefusals = {
  'store-body-invalid': {
    words: '要保存的内容不完整（{table}：{field}）',
    next: '请检查这一项后再保存；内容仍留在页面上。',
  },
  'store-journal-silent': {
    words: '没有收到日志的答复，这次修改可能没有记下',
    next: '请再保存一次；若仍不行，请锁定后重新进入，程序会按日志核对。',
  },
  'store-behind-journal': {
    words: '这次修改已经记入日志，但本机缓存没有跟上',
    next: '请锁定后重新进入，程序会从日志恢复；不必再录一遍。',
  },
  'settings-incomplete': {
    words: '市、区和单位全称都要填写，自动锁定时间为 1 到 240 分钟',
    next: '请补全后再保存。',
  },
  'settings-unchanged': {
    words: '设置没有变化',
    next: '修改后再保存。',
  },
} satisfies Record<string, RefusalWords>;
