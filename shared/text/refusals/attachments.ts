import type { RefusalWords } from './refusal-words';

export const attachmentsRefusals = {
  'attachment-empty': { words: '“{name}”是空文件', next: '请重新拷贝或扫描后再添加。' },
  'attachment-too-large': {
    words: '“{name}”有 {size}，超过 20 MB，没有添加',
    next: '请压缩后再添加，或拆成几个文件分别添加。',
  },
  'attachment-too-large-to-open': {
    words: '“{name}”有 {size}，超过 20 MB，不能从这里打开',
    next: '请用解压软件打开报送包，从其中的 attachments 文件夹取出查看。',
  },
  'attachment-type': {
    words: '“{name}”的内容不是可以附上的文件',
    next: '可以附 JPG、PNG 图片，PDF，以及 .docx、.xlsx 文件。',
  },
  'attachment-old-office': {
    words: '“{name}”是旧版 Word、Excel 或 WPS 文件，或者设了打开密码',
    next: '请去掉密码，另存为 .docx、.xlsx 或 PDF 后再添加。',
  },
  'attachment-heic': {
    words: '“{name}”是手机的 HEIC 照片，本机打不开',
    next: '请在手机相机设置里选“兼容性最佳”，或转成 JPG 后再添加。',
  },
  'attachment-damaged': { words: '“{name}”已损坏，打不开', next: '请重新拍照、扫描或拷贝后再添加。' },
  'attachment-interrupted': { words: '“{name}”没有传完，没有添加', next: '请重新添加这个文件。' },
  'attachment-cancelled': { words: '已取消添加“{name}”', next: '需要时请重新添加。' },
  'attachments-check-cancelled': { words: '已停止核对附件，核对过 {done} 个', next: '需要时可以重新检查。' },
  'attachment-missing': {
    words: '附件缺失：数据文件夹里没有“{name}”的内容',
    next: '请重新添加原件，或从含有它的备份恢复；其他内容不受影响。',
  },
  'attachment-altered': {
    words: '附件“{name}”的文件与登记时不一致，可能被改动或磁盘损坏',
    next: '请重新添加原件，或从备份恢复；其他内容不受影响。',
  },
} satisfies Record<string, RefusalWords>;
