import type { RefusalWords } from './refusal-words';

export const packagesRefusals = {
  'key-missing': { words: '还没有区县签名密钥', next: '请先到“报送 › 密钥与证书”建立签名密钥。' },
  'key-exists': {
    words: '签名密钥已经建立，一个工作台只有一把',
    next: '如需更换，请先备份，再在新的数据文件夹重新建立。',
  },
  'key-unreadable': { words: '签名密钥文件打不开', next: '请检查数据文件夹是否可读，再重试。' },
  'key-damaged': { words: '签名密钥文件已损坏，或不属于这个数据文件夹', next: '请从备份恢复签名密钥。' },
  'key-not-written': {
    words: '密钥文件夹写不进去（{code}）',
    next: '请检查磁盘空间和写入权限，再重试；原有内容没有改动。',
  },
  'key-certificate-expired': { words: '签名证书已于 {until} 到期', next: '请导出证书申请，向市级换发证书后再报送。' },
  'request-not-written': { words: '证书申请写不进所选文件夹（{code}）', next: '请换一个可以写入的文件夹。' },
  'certificate-unreadable': {
    words: '所选文件里没有可读的证书',
    next: '请选择市级发来的证书文件（.pem、.crt 或 .cer）。',
  },
  'certificate-other-key': {
    words: '这张证书不是为本机的签名密钥签发的',
    next: '请把本机导出的证书申请交给市级，再导入对应的证书。',
  },
  'certificate-self-signed': { words: '这是一张自签证书，不是市级签发的', next: '请导入市级签发的证书。' },
  'certificate-usage': {
    words: '这张证书不能用于签名（密钥用途或算法不符）',
    next: '请市级按 EC P-256、数字签名用途重新签发。',
  },
  'certificate-not-yet': { words: '证书自 {from} 起才有效', next: '请核对电脑日期；若日期无误，请届时再导入。' },
  'certificate-expired': { words: '证书已于 {until} 到期', next: '请向市级要新的证书。' },
  'certificate-not-anchored': {
    words: '证书的签发机关（{issuer}）不在信任的根证书之列',
    next: '请先在“信任的根证书”中导入市级根证书，再导入这张证书。',
  },
  'trust-damaged': { words: '信任列表文件已损坏或被改动', next: '请从备份恢复，或删除该文件后重新导入市级根证书。' },
  'root-unreadable': {
    words: '所选文件里没有可读的根证书，或不止一张',
    next: '请选择市级发来的根证书文件（.pem、.crt 或 .cer）。',
  },
  'root-not-authority': { words: '这张证书不是签发机关的根证书', next: '请向市级索取根证书，不要导入区县自己的证书。' },
  'root-expired': { words: '根证书已于 {until} 到期', next: '请向市级要新的根证书。' },
  'root-unknown': { words: '信任列表里没有这张根证书', next: '请刷新后再看。' },
  'revocations-unreadable': { words: '所选文件不是吊销列表', next: '请选择市级发来的吊销列表文件（.crl 或 .pem）。' },
  'revocations-foreign': {
    words: '吊销列表的签发机关（{issuer}）不在信任的根证书之列',
    next: '请先导入对应的根证书。',
  },
  'revocations-older': { words: '这份吊销列表比已有的旧', next: '请向市级要最新的一份；已有的没有改动。' },
  'package-not-certified': {
    words: '选举结果还没有确认，不能导出备案包',
    next: '请先在选举的“结果确认”一步完成确认。',
  },
  'package-facts-invalid': { words: '报送数据不完整：{at}', next: '请回到来处补齐该项，再导出。' },
  'package-attachment-unreadable': {
    words: '附件“{title}”的内容缺失或已损坏，没有导出',
    next: '请在它所在的一栏移除这个扫描件，重新添加原件后再导出。',
  },
  'package-attachments-too-large': {
    words: '随包附件共 {size}，超过 {limit}，没有导出',
    next: '请把扫描件改成较低分辨率，或只附必要的几件，其余交纸质件。',
  },
  'package-recount-differs': {
    words: '导出前复核没有通过（{at}）',
    next: '请回到来处核对，不要报送。',
  },
  'package-folder-gone': { words: '所选文件夹不在了（U 盘可能已拔出）', next: '请插好 U 盘或换一个文件夹。' },
  'package-read-only': { words: '所选文件夹不能写入', next: '请换一个可以写入的文件夹或 U 盘。' },
  'package-no-space': {
    words: '所选位置空间不足：需要约 {need}，只剩 {free}',
    next: '请腾出空间或换一个 U 盘；没有留下半个文件。',
  },
  'package-file-exists': { words: '同名文件已经存在：{name}', next: '请换一个文件夹，或确认覆盖。' },
  'package-write-failed': { words: '写入时出错（{code}），没有留下半个文件', next: '请检查 U 盘或磁盘后重试。' },
  'package-cancelled': { words: '已取消导出，没有留下文件', next: '需要时可重新导出。' },
  'package-read-back': { words: '写好后读回校验没有通过：{why}', next: '文件已删除；请换一个 U 盘重试。' },
  'package-unreadable': { words: '文件读不出来（{code}）', next: '请检查文件或 U 盘，重新拷贝后再试。' },
  'package-too-large': { words: '文件超过 {limit}，本程序不接收', next: '请核对是不是选错了文件。' },
  'package-too-slow': {
    words: '{seconds} 秒内没有查验完，已停止，文件没有登记',
    next: '请向报送单位核对文件来源；来源无误的，请报送单位重新导出后再查验。',
  },
  'package-too-heavy': {
    words: '查验这个文件所需的内存超出上限，已停止，文件没有登记',
    next: '请向报送单位核对文件来源；来源无误的，请把文件交给维护人员。',
  },
  'package-examination-cancelled': { words: '已取消查验，文件没有登记', next: '需要时请重新选择文件。' },
  'package-practice-in-real': { words: '这是演练包，正式工作台不收', next: '请切换到演练模式查看，或退回报送单位。' },
} satisfies Record<string, RefusalWords>;
