import type { RefusalWords } from './refusal-words';

export const hostRefusals = {
  unexpected: {
    words: '程序出现意外错误，编号 {number}',
    next: '请记下编号，重试一次；若再次出现，请把编号告诉维护人员。',
  },
  'call-input-invalid': {
    words: '界面传来的内容不符合要求（{field}），没有执行',
    next: '请检查填写的内容后再试。',
  },
  'call-not-allowed': {
    words: '请求不是来自本程序的主窗口，没有执行',
    next: '请关闭程序后重新打开。',
  },
  'session-locked': {
    words: '程序已锁定',
    next: '请先输入口令解锁。',
  },
  'passphrase-wrong': {
    words: '口令不对',
    next: '请检查大小写和输入法后再试；忘记口令可用打印的恢复密钥。',
  },
  'passphrase-wrong-wait': {
    words: '口令不对，已连续多次输错，{seconds} 秒后才能再试',
    next: '请等候后再试；忘记口令可用打印的恢复密钥。',
  },
  'passphrase-wait': {
    words: '口令连续输错，还要等 {seconds} 秒',
    next: '请稍后再试；忘记口令可用打印的恢复密钥。',
  },
  'recovery-key-length': {
    words: '恢复密钥应为 40 个字符（8 组，每组 5 个），现在是 {length} 个',
    next: '请对照打印件逐组输入，不要漏组。',
  },
  'recovery-key-group': {
    words: '恢复密钥第 {group} 组输入有误',
    next: '请对照打印件重新输入第 {group} 组；密钥里没有数字 0、1 和字母 I、O。',
  },
  'recovery-key-wrong': {
    words: '恢复密钥不是这份数据的',
    next: '请核对打印件上的单位名称和日期，换对应的那一张。',
  },
  'setup-not-prepared': {
    words: '首次设置还没有填完，或者中途关闭过程序',
    next: '请从第一步重新填写。',
  },
  'setup-group-wrong': {
    words: '恢复密钥第 {group} 组与打印件不一致',
    next: '请对照打印件重新输入第 {group} 组。',
  },
  'store-exists': {
    words: '所选文件夹里已经有一份数据',
    next: '请选择“使用已有数据”，或换一个空文件夹。',
  },
  'store-not-found': {
    words: '所选文件夹里没有本程序的数据',
    next: '请选择包含“正式”或“演练”子文件夹的那个文件夹。',
  },
  'store-newer': {
    words: '这份数据由更新版本的程序建立，本版本不能打开',
    next: '请安装新版本后再打开；数据没有任何改动。',
  },
  'store-journal-missing': {
    words: '数据文件夹里缺少日志文件',
    next: '请用最近一次备份恢复。',
  },
  'keyring-damaged': {
    words: '口令文件及其副本都已损坏，无法解锁',
    next: '请用最近一次备份恢复，数据文件请保留不动。',
  },
  'officer-name-missing': {
    words: '没有填写使用人员姓名',
    next: '请填写姓名后再试。',
  },
  'officer-name-taken': {
    words: '已有同名的使用人员',
    next: '请在姓名后加科室或工号以示区别。',
  },
  'officer-unknown': {
    words: '没有这位使用人员',
    next: '请刷新名单后再选。',
  },
  'officer-last': {
    words: '至少要保留一位使用人员',
    next: '请先添加另一位使用人员，再删除这一位。',
  },
  'officer-is-you': {
    words: '不能删除正在使用程序的本人',
    next: '请由另一位使用人员解锁后删除。',
  },
  'folder-missing': {
    words: '文件夹不存在或磁盘未接好：{path}',
    next: '请接好磁盘，或另选一个文件夹。',
  },
  'folder-not-readable': {
    words: '没有权限打开文件夹：{path}',
    next: '请另选一个文件夹，或请管理员开通权限。',
  },
  'folder-not-writable': {
    words: '不能在这个文件夹里写文件：{path}',
    next: '请另选一个文件夹，或取消写保护。',
  },
  'folder-full': {
    words: '这个磁盘空间不足：{path}',
    next: '请清理磁盘，或另选一个磁盘。',
  },
  'folder-exists': {
    words: '已有同名文件夹“{name}”',
    next: '请换一个名称。',
  },
  'folder-name-invalid': {
    words: '“{name}”不能作文件夹名',
    next: '请不要使用 \\ / : * ? " < > | 等符号，也不要以点或空格结尾。',
  },
  'path-not-absolute': {
    words: '文件夹要写完整路径：{path}',
    next: '请从文件夹列表里选择。',
  },
  'disk-full': {
    words: '磁盘已满，这一步没有完成（编号 {number}）',
    next: '请清理磁盘后重做这一步。',
  },
  'disk-read-only': {
    words: '没有写入权限或磁盘有写保护，这一步没有完成（编号 {number}）',
    next: '请取消写保护或检查文件夹权限后重做这一步。',
  },
  'disk-gone': {
    words: '要用的文件或磁盘不见了，这一步没有完成（编号 {number}）',
    next: '请重新接好磁盘后重做这一步。',
  },
  'disk-failed': {
    words: '磁盘读写出错，这一步没有完成（编号 {number}）',
    next: '请换一个磁盘重试，并请人检查这块磁盘。',
  },
  'disk-busy': {
    words: '文件正被别的程序占用，这一步没有完成（编号 {number}）',
    next: '请关闭正在使用它的程序后重做这一步。',
  },
  'file-exists': {
    words: '文件夹里已有“{name}”',
    next: '请选择“覆盖”，或换一个文件夹。',
  },
  'documents-cancelled': {
    words: '已取消，写完 {done} 个文件',
    next: '需要时请重新导出。',
  },
  'manual-missing': {
    words: '没有找到使用手册：{path}',
    next: '请重新安装程序。',
  },
  'open-failed': {
    words: '系统没有能打开它的程序',
    next: '请在文件管理器里找到它：{path}。',
  },
} satisfies Record<string, RefusalWords>;
