import type { RefusalWords } from './refusal-words';

export const backupRefusals = {
  'backup-no-folder': {
    words: '还没有选择备份文件夹',
    next: '请先选择备份存放的文件夹，最好在 U 盘或另一块硬盘上。',
  },
  'backup-folder-missing': {
    words: '找不到备份文件夹“{path}”，U 盘可能没有插好',
    next: '请插好 U 盘后再备份，或另选备份文件夹。',
  },
  'backup-folder-inside': {
    words: '备份文件夹不能放在数据文件夹里面',
    next: '请选择另一个文件夹，最好在 U 盘或另一块硬盘上。',
  },
  'backup-pulled-out': {
    words: '备份写到一半时磁盘不见了，这一份备份没有完成',
    next: '请插好 U 盘后重新备份；以前的备份和本机数据不受影响。',
  },
  'backup-disk-full': {
    words: '备份盘空间不足，这一份备份没有完成',
    next: '请清理备份盘，或减少保留份数后重新备份。',
  },
  'backup-read-only': {
    words: '备份文件夹不能写入',
    next: '请取消 U 盘写保护，或另选备份文件夹。',
  },
  'backup-not-verified': {
    words: '写完后重新读出核对时，文件“{name}”与原件不一致，这一份备份已作废',
    next: '请换一个 U 盘或硬盘重新备份。',
  },
  'backup-not-a-backup': {
    words: '这里不是本程序的备份：{path}',
    next: '请选择名称以“共治备份”开头的文件夹。',
  },
  'backup-newer': {
    words: '这份备份由更新版本的程序制作，本版本不能恢复',
    next: '请安装新版本后再恢复。',
  },
  'backup-damaged': {
    words: '备份里的文件“{name}”损坏或缺失，不能恢复',
    next: '请换另一份备份。',
  },
  'backup-unfinished': {
    words: '这份备份没有写完，不能恢复',
    next: '请换另一份备份。',
  },
  'restore-needs-secret': {
    words: '请输入这份备份里某位使用人员的口令，或恢复密钥',
    next: '口令请先选择人员；恢复密钥请对照打印件输入。',
  },
  'restore-target-inside': {
    words: '不能把数据恢复到备份自己所在的文件夹里',
    next: '请选择本机上的另一个文件夹作数据文件夹。',
  },
  'restore-swap-failed': {
    words: '换入恢复的数据时失败，原来的数据仍在使用',
    next: '请关闭其他打开数据文件夹的程序后再试。',
  },
} satisfies Record<string, RefusalWords>;
