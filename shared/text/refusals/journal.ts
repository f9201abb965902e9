import type { RefusalWords } from './refusal-words';

export const journalRefusals = {
  'journal-altered': {
    words:
      '日志第 {line} 行（第 {seq} 号记录，文件第 {offset} 字节起、{end} 字节止）与写入时不一致，可能被改动或磁盘损坏',
    next: '请不要再改动数据文件夹，用最近一次备份恢复；原文件会留在旁边备查。',
  },
  'journal-newer': {
    words: '日志第 {seq} 号记录由更新版本的程序写入，本版本不能读取',
    next: '请安装新版本后再打开；数据没有任何改动。',
  },
  'journal-disk-full': {
    words: '数据所在磁盘已满（剩余 {free} MB），这次修改没有保存，以前的内容都在',
    next: '请清理磁盘后重做这一步。',
  },
  'journal-read-only': {
    words: '数据文件夹只能读、不能写，这次修改没有保存，以前的内容都在',
    next: '请取消写保护或检查文件夹权限后重做这一步。',
  },
  'journal-drive-gone': {
    words: '找不到数据所在的磁盘或文件夹，这次修改没有保存',
    next: '请重新接好磁盘，然后锁定并重新解锁。',
  },
  'journal-disk-failed': {
    words: '磁盘写入出错，这次修改没有保存，以前的内容都在',
    next: '请立即备份到另一个磁盘，并请人检查本机磁盘。',
  },
  'journal-must-reopen': {
    words: '上次写入出错后日志尚未重新核对，暂停保存',
    next: '请锁定后重新解锁，程序会从头核对日志。',
  },
  'journal-not-yours': {
    words: '这次修改标记的经办人不是当前解锁的人，没有保存',
    next: '请锁定后由本人重新解锁，再做这一步。',
  },
  'store-read-only': {
    words: '数据文件夹只能读、不能写，无法打开使用；数据没有任何改动',
    next: '请取消写保护或检查文件夹权限，然后重新解锁。',
  },
  'store-disk-full': {
    words: '数据所在磁盘已满，无法打开使用；数据没有任何改动',
    next: '请清理磁盘后重新解锁。',
  },
  'store-drive-gone': {
    words: '找不到数据所在的磁盘或文件夹',
    next: '请接好磁盘后重新解锁，或选择数据现在所在的文件夹。',
  },
  'store-disk-failed': {
    words: '读取数据所在磁盘时出错',
    next: '请请人检查这块磁盘；必要时在另一台计算机上从备份恢复。',
  },
  'store-in-use-here': {
    words: '本机另一个程序窗口正在使用这些数据',
    next: '请先关闭另一个窗口，再解锁。',
  },
  'store-in-use-elsewhere': {
    words: '计算机“{host}”正在使用这些数据',
    next: '请先在那台计算机上退出程序；若它已断电，十分钟后可再试。',
  },
  'store-taken-over': {
    words: '这些数据已由另一个程序窗口接管，本窗口不再保存，这次修改没有保存',
    next: '请锁定本窗口，到另一个窗口继续。',
  },
  'undo-no-entry': {
    words: '没有第 {seq} 号记录',
    next: '请刷新操作记录后再选。',
  },
  'undo-nothing': {
    words: '第 {seq} 号记录没有改动数据，不能撤销',
    next: '请选择一条改动过数据的记录。',
  },
  'undo-touched-later': {
    words: '第 {seq} 号记录改动的内容后来又被第 {later} 号记录（{words}）改过，不能单独撤销',
    next: '请先撤销第 {later} 号记录，或直接修改现在的内容。',
  },
} satisfies Record<string, RefusalWords>;
